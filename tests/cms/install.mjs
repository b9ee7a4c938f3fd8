// Debian's packages that are missing. The server of MariaDB without its service: nothing of the system's is started or used.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const needed = {
  wordpress: '/usr/share/wordpress/wp-load.php',
  'wordpress-theme-twentytwentythree': '/usr/share/wordpress/wp-content/themes/twentytwentythree/style.css',
  'php-cli': '/usr/bin/php',
  'mariadb-server-core': '/usr/sbin/mariadbd',
  'mariadb-client': '/usr/bin/mariadb',
  hugo: '/usr/bin/hugo',
};

/** Installs what is missing; throws where that can't be done here. */
export function installPackages() {
  const missing = Object.keys(needed).filter((name) => !existsSync(needed[name]));
  if (!missing.length) return;
  if (!existsSync('/usr/bin/apt-get') || process.getuid() !== 0)
    throw new Error(`On Debian, as root: apt-get install --no-install-recommends ${missing.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...words) =>
    execFileSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3', ...words], {
      stdio: 'inherit',
      env,
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...missing);
}
