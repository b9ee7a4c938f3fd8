<?php
// Installs WordPress and fills it, as its own installer and editor would. The site's folder is the first argument, a file of JSON the second.
[ , $folder, $file ] = $argv;
$given = json_decode( file_get_contents( $file ), true );

$_SERVER['HTTP_HOST']       = parse_url( $given['origin'], PHP_URL_HOST ) . ':' . parse_url( $given['origin'], PHP_URL_PORT );
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD']  = 'GET';
define( 'WP_INSTALLING', true );
require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/image.php';

// Nobody is to get mail, and nothing of the first day's posts and comments is ours.
function wp_mail() {
	return true;
}
function wp_install_defaults() {}
wp_install( $given['site']['name'], 'editor', 'editor@example.org', true, '', 'a password that nobody needs' );
update_option( 'blogdescription', $given['site']['description'] );
update_option( 'timezone_string', $given['site']['timeZone'] );
update_option( 'template', 'twentytwentythree' );
update_option( 'stylesheet', 'twentytwentythree' );
update_option( 'permalink_structure', '/%year%/%monthnum%/%postname%/' );
update_option( 'show_avatars', '0' );

// Nothing of these may depend on when it was made.
$dates = array();
foreach ( array( 'wp_insert_post_data', 'wp_insert_attachment_data' ) as $filter ) {
	add_filter(
		$filter,
		function ( $data ) use ( &$dates ) {
			return array_merge( $data, $dates );
		}
	);
}

function in_words( $date, $zone ) {
	return ( new DateTime( $date ) )->setTimezone( new DateTimeZone( $zone ) )->format( 'Y-m-d H:i:s' );
}

function add_picture( $picture, $post, $month ) {
	global $given;
	$upload = wp_upload_bits( $picture['file'], null, base64_decode( $given['pictures'][ $picture['file'] ] ), $month );
	$id     = wp_insert_attachment(
		array(
			'post_mime_type' => 'image/png',
			'post_title'     => $picture['alt'],
			'post_excerpt'   => $picture['caption'],
			'post_status'    => 'inherit',
		),
		$upload['file'],
		$post
	);
	wp_update_attachment_metadata( $id, wp_generate_attachment_metadata( $id, $upload['file'] ) );
	update_post_meta( $id, '_wp_attachment_image_alt', $picture['alt'] );
	return $id;
}

$authors = array();
foreach ( array_reverse( $given['posts'] ) as $post ) {
	$zone  = $given['site']['timeZone'];
	$dates = array(
		'post_date'         => in_words( $post['published'], $zone ),
		'post_date_gmt'     => in_words( $post['published'], 'UTC' ),
		'post_modified'     => in_words( $post['modified'], $zone ),
		'post_modified_gmt' => in_words( $post['modified'], 'UTC' ),
	);
	$name  = $post['author'];

	$authors[ $name ] ??= wp_insert_user(
		array(
			'user_login'   => 'writer-' . count( $authors ),
			'user_pass'    => 'a password that nobody needs',
			'user_email'   => 'writer-' . count( $authors ) . '@example.org',
			'display_name' => $name,
			'role'         => 'author',
		)
	);

	$section = term_exists( $post['section'], 'category' ) ?: wp_insert_term( $post['section'], 'category' );
	$id      = wp_insert_post(
		wp_slash(
			array(
				'post_title'    => str_replace( ' & ', ' &amp; ', $post['title'] ),
				'post_name'     => $post['slug'],
				'post_excerpt'  => $post['standfirst'],
				'post_content'  => '-',
				'post_status'   => 'publish',
				'post_author'   => $authors[ $name ],
				'post_category' => array( (int) $section['term_id'] ),
				'tags_input'    => $post['tags'],
			)
		),
		true
	);
	if ( is_wp_error( $id ) ) {
		throw new Exception( $id->get_error_message() );
	}
	$month   = substr( $dates['post_date'], 0, 7 );
	$month   = str_replace( '-', '/', $month );
	$content = $post['html'];
	foreach ( $post['figures'] as $picture ) {
		$figure  = add_picture( $picture, $id, $month );
		$shown   = wp_get_attachment_image( $figure, 'large', false, array( 'class' => "wp-image-$figure" ) );
		$caption = htmlspecialchars( $picture['caption'], ENT_NOQUOTES );
		$block   = "<!-- wp:image {\"id\":$figure} -->\n<figure class=\"wp-block-image\">$shown<figcaption class=\"wp-element-caption\">$caption</figcaption></figure>\n<!-- /wp:image -->";
		$content = str_replace( '<!-- ' . $picture['file'] . ' -->', $block, $content );
	}
	wp_update_post( wp_slash( array( 'ID' => $id, 'post_content' => $content ) ) );
	if ( $post['picture'] ?? null ) {
		set_post_thumbnail( $id, add_picture( $post['picture'], $id, $month ) );
	}
	for ( $number = 1; $number <= ( $post['comments'] ?? 0 ); $number++ ) {
		wp_insert_comment(
			array(
				'comment_post_ID'  => $id,
				'comment_author'   => "Reader $number",
				'comment_content'  => "$number",
				'comment_approved' => 1,
				'comment_date'     => $dates['post_modified'],
				'comment_date_gmt' => $dates['post_modified_gmt'],
			)
		);
	}
}
flush_rewrite_rules();
