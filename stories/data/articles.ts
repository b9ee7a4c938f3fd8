import { picture } from './pictures.js';

/** Every field that an element of one article can show. */
export const full: Record<string, unknown> = {
  id: 'streetcar',
  inLanguage: 'en',
  articleSection: 'Transit',
  sectionUrl: 'https://news.example/transit',
  headline: 'The streetcar that comes when you wave',
  alternativeHeadline: 'Transit without a timetable',
  headlineVariants: { short: 'Wave, and it stops', question: 'Would you ride a streetcar without a timetable?' },
  description: 'A town too small for a timetable tries doing without one, and finds that people walk slower.',
  label: 'live',
  url: 'https://news.example/transit/streetcar',
  datePublished: '2025-10-05T06:10:00-06:00',
  dateModified: '2025-10-06T11:42:30-06:00',
  author: [
    {
      name: 'Marisol Whitaker',
      url: 'https://news.example/people/whitaker',
      image: picture('portrait'),
      jobTitle: 'Science reporter',
      description: 'Writes about small places with large skies.',
    },
    { name: 'Dale Okafor', url: 'https://news.example/people/okafor' },
  ],
  editor: 'Ruth Lindqvist',
  contributor: ['Hana Brandt', 'Joaquín Reyes'],
  source: { name: 'The High Desert Courier', url: 'https://news.example/' },
  image: {
    ...picture('tram', 'A red and cream streetcar with three passengers'),
    caption: 'The afternoon car, late as ever, at the corner of Mill and Third.',
    credit: 'Drawing: the Courier',
  },
  viewCount: 61250,
  commentCount: 87,
  commentUrl: 'https://news.example/transit/streetcar#comments',
  timeRequired: 'PT5M',
  keywords: [{ name: 'transit', url: 'https://news.example/tags/transit' }, 'small towns', 'experiments'],
  isAccessibleForFree: true,
  aiDisclosure: 'none',
  articleBody: [
    {
      type: 'paragraph',
      text: 'There is one streetcar in Alder Junction, and it has one rule: if you wave, it stops.',
    },
    { type: 'heading', level: 2, text: 'Nobody is late' },
    { type: 'paragraph', text: 'The timetable was taken down in June. By August people had stopped asking for it.' },
    { type: 'image', image: picture('tram', 'The streetcar at a corner') },
    { type: 'quote', text: 'I used to miss it. Now it misses me.', cite: 'A passenger' },
  ],
  correction: {
    text: 'An earlier version said that the car holds forty. It holds thirty-two.',
    datePublished: '2025-10-06T11:42:30-06:00',
    type: 'correction',
  },
};

/** A headline and nothing else. */
export const sparse: Record<string, unknown> = { headline: 'Water will be off on Tuesday' };

/** Vietnamese at its longest: a headline of four lines on a wide screen, stacked diacritics in every word. */
export const long: Record<string, unknown> = {
  inLanguage: 'vi',
  articleSection: 'chuyển đổi phương thức quản lý nguồn nước sinh hoạt nông thôn vùng đặc biệt khó khăn',
  headline:
    'Những người giữ giếng ở vùng đất nhiễm mặn kể chuyện mười bảy năm đi từng nhà thuyết phục bà con lắp đồng hồ, ' +
    'trồng lại rừng đầu nguồn và cùng ký vào một bản quy ước viết tay dài chưa đầy nửa trang giấy học trò',
  description:
    'Ở nơi nước ngọt từng đắt hơn gạo, “quyển sổ nước” treo ngoài hiên nhà văn hóa đã trở thành thứ được đọc nhiều nhất ấp; ' +
    'những trang đầu tiên, ghi bằng bút chì, đến nay vẫn còn nguyên nét chữ của người đã khuất.',
  datePublished: '2025-06-21T08:15:00+07:00',
  author: ['Nguyễn Hoàng Thục Khuê', 'Trương Đặng Quỳnh Nghiễm', 'Huỳnh Thị Thùy Trường Giang'],
  source: { name: 'Chuyên trang Nông nghiệp, Môi trường và Đời sống nông thôn vùng hạ lưu' },
  viewCount: 1204877,
  commentCount: 3120,
  timeRequired: 'PT48M',
};

/** A long Chinese headline: no spaces, quotation marks, a number, a colon. */
export const longChinese: Record<string, unknown> = {
  inLanguage: 'zh-Hans',
  articleSection: '乡村基层公共服务与水利设施长效管护专题报道',
  headline:
    '从一口老井到二百三十六个取水点：十七年间，这群“看井人”走遍盐碱滩上的每一户人家，用半页纸的公约和一本挂在屋檐下的账簿守住了全村的淡水',
  description:
    '账簿的头几页是用铅笔写的，字迹至今清楚；写字的人已经不在了，可每个月月底，村里人还是照着他留下的格式，把用水量一户一户念出来。',
  datePublished: '2025-06-21 08:15:30',
  author: '欧阳静姝、司徒远山、诸葛明月',
  source: '《水乡纪事》周刊农村与环境报道组',
  viewCount: 1204877,
  timeRequired: 'PT48M',
};

/** Right to left, with a Latin name and digits inside the headline. */
export const rtl: Record<string, unknown> = {
  inLanguage: 'ar',
  articleSection: 'نقل',
  sectionUrl: 'https://news.example/ar/transit',
  headline: 'ترام Alder يعود إلى الشارع بعد 26 عامًا، ومن دون جدول مواعيد',
  description: 'يكفي أن تلوّح بيدك ليتوقف، أما من نسي كيف ينتظر فسيتعلّم من جديد.',
  label: 'breaking',
  datePublished: '2025-10-05T15:10:00+03:00',
  dateModified: '2025-10-05T18:45:00+03:00',
  author: { name: 'سلمى الحارثي', url: 'https://news.example/ar/people/alharthi' },
  source: { name: 'صحيفة السدرة', url: 'https://news.example/ar/' },
  viewCount: 27640,
  commentCount: 38,
  timeRequired: 'PT4M',
  image: picture('tram', 'ترام أحمر في شارع تحفّه الأشجار'),
};
