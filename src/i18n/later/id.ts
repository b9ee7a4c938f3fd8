import type { LaterTexts } from './later-texts.js';

export const texts: LaterTexts = {
  loading: 'Memuat',
  errorArticle: 'Konten ini gagal dimuat.',
  retry: 'Coba lagi',
  labelLive: 'Langsung',
  labelBreaking: 'Berita terkini',
  labelOpinion: 'Opini',
  labelSponsored: 'Konten bersponsor',
  paidFor: 'Disponsori oleh {name}',
  externalSite: 'membuka situs lain',

  views: '{count} kali dibaca',
  readingTime: '{count} menit baca',
  comments: '{count} komentar',
  updated: 'Diperbarui {date}',
  authorLabel: '',
  sourceLabel: 'Sumber: ',
  authorSpoken: 'Oleh ',
  sourceSpoken: 'Sumber: ',
  dateSpoken: 'Terbit: ',
  age: 'Artikel ini terbit lebih dari {age} yang lalu.',

  relatedHeading: 'Berita terkait',
  recommendedHeading: 'Baca juga',
  errorList: 'Artikel-artikel ini gagal dimuat.',

  editorLabel: 'Editor: ',
  contributorLabel: 'Kontributor: ',
  correction: 'Ralat',
  clarification: 'Klarifikasi',
  update: 'Pembaruan',
  ai: 'AI',
  aiNone: 'Artikel ini dibuat tanpa AI.',
  aiAssisted: 'Artikel ini dibuat oleh manusia dengan bantuan AI.',
  aiGenerated: 'Artikel ini dibuat oleh AI dengan arahan manusia.',
  aiAutonomous: 'Artikel ini dibuat oleh AI tanpa diperiksa manusia.',

  tagsHeading: 'Topik',
  navName: 'Artikel lainnya',
  previousArticle: 'Sebelumnya',
  nextArticle: 'Selanjutnya',
  authorName: 'Tentang penulis',

  shareName: 'Bagikan artikel ini',
  shareNative: 'Bagikan',
  shareCopy: 'Salin tautan',
  shareCopied: 'Tautan disalin',
  shareByHand: 'Salin alamat ini:',
  shareEmail: 'Email',
  sharePrint: 'Cetak',
  shareWeChat: 'WeChat',
  shareWeibo: 'Weibo',

  barName: 'Tautan situs',
  tocHeading: 'Dalam artikel ini',
  enlargePicture: 'Perbesar gambar',
  closePicture: 'Tutup',
  tableName: 'Tabel {number}',
  videoOn: 'Video di {site}',
  contentFrom: 'Konten dari {site}',

  previousItems: 'Artikel sebelumnya',
  nextItems: 'Artikel berikutnya',
  mediaVideo: 'Video',
  mediaAudio: 'Audio',
  mediaGallery: 'Galeri',
  moreItems: 'Tampilkan lagi',
  newItems: '{count} artikel lagi',
  errorMore: 'Artikel lainnya gagal dimuat.',
  readMark: '(sudah dibaca)',

  shareScan: 'Pindai kode ini dengan WeChat untuk membuka artikel di ponsel dan membagikannya.',
  printByKeys: 'Belum tercetak? Tekan {keys}.',
  printByMenu: 'Belum tercetak? Cari perintahnya di menu {menu}.',
  bookmarkByKeys:
    'Peramban Anda tidak mengizinkan halaman menandai dirinya sendiri. Tekan {keys} untuk menyimpan artikel ini.',
  bookmarkByMenu:
    'Peramban Anda tidak mengizinkan halaman menandai dirinya sendiri. Buka {menu} lalu tambahkan markah di sana.',
  homeBySettings:
    'Peramban Anda tidak mengizinkan halaman menjadikan dirinya beranda. Buka setelan dengan {keys} lalu masukkan alamat ini sebagai beranda: {address}',
  homeByMenu:
    'Peramban Anda tidak mengizinkan halaman menjadikan dirinya beranda. Buka {menu} lalu pilih “Tambahkan ke Layar Utama”.',
  outOfApp:
    'Anda sedang membaca di dalam aplikasi. Buka {menu} dan lanjutkan di peramban, yang dapat menyimpan halaman.',
};
