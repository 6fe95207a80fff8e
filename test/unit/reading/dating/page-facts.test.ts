// The day, title, language and address of a page, and the days of its parts.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/languages/index';
import type { Holder, MarkedTime, PageSource, SourceBlock } from '../../../../src/model/page-source';
import { pageFacts } from '../../../../src/reading/dating/page-facts';

const BODY: SourceBlock[] = [
  'Bridge reopens',
  'The bridge was opened again on Friday, the council said.',
].map((text) => ({ text, article: true }));
/** What a page states, by what it is. */
interface Stated {
  title: string;
  headings: string[];
  canonical: string;
  metas: readonly (readonly [string, string])[];
  linkedData: string[];
}
type Page = Partial<Stated & PageSource>;
const source = ({
  title,
  headings = [],
  canonical,
  metas = [],
  linkedData = [],
  ...more
}: Page = {}): PageSource => ({
  url: 'https://paper.example/bridge',
  loaded: 'https://paper.example/bridge',
  language: 'en',
  fields: [
    ...headings.map((h) => ['h1', h] as const),
    ...(title === undefined ? [] : [['title', title] as const]),
    ...(canonical === undefined ? [] : [['link', canonical] as const]),
    ...metas,
    ...linkedData.map((script) => ['script', script] as const),
  ],
  times: [],
  ...more,
});
const facts = (more: Page, blocks = BODY) => pageFacts(source(more), blocks, LANGUAGES);
const dayOf = (more: Page, blocks = BODY) => facts(more, blocks).published;
const linked = (value: unknown) => ({
  linkedData: [typeof value === 'string' ? value : JSON.stringify(value)],
});
const lines = (...texts: string[]): SourceBlock[] => texts.map((text) => ({ text, article: true }));
/** A dated element at a block, inside others that hold blocks from one to before another. */
const time = (
  at: number,
  value: string,
  ...around: [is: string, from: number, to: number][]
): MarkedTime => ({
  value,
  text: '',
  path: [
    { is: 'time', from: at, to: at },
    ...around.map(([is, from, to]): Holder => ({ is, from, to })),
    { is: 'body', from: 0, to: 99 },
  ],
});

describe('the head', () => {
  it.each([
    ['article:published_time', '2031-03-07T23:59:00-08:00'],
    ['date', 'Fri, 07 Mar 2031 09:30:00 GMT'],
    ['date', '20310307T093000Z'],
    ['date', '20310307'],
    ['pubdate', '1930642200'],
    ['pubdate', '1930642200000'],
    ['DC.date.issued', '2031-03-07'],
    ['dcterms.created', '2031-066'],
    ['sailthru.date', '2031-03-07 09:30:00'],
    ['parsely-pub-date', '2031-03-07T09:30:00Z'],
    ['citation_publication_date', '2031/03/07'],
    ['publish-date', '07 March 2031'],
    ['og:article:published_time', '2031\\u002D03\\u002D07'],
    ['cXenseParse:recs:publishtime', '2031-W10-5'],
    ['publication_date', '7 mars 2031'],
  ])('%s: %s', (name, value) => expect(dayOf({ metas: [[name, value]], language: 'fr' })).toBe('2031-03-07'));
  it.each([
    ['article:expiration_time', '2031-03-07'],
    ['event-start-date', '2031-03-07'],
    ['og:video:release_date', '2031-03-07'],
    ['date', '0001-01-01T00:00:00'],
    ['date', '2031-02-30'],
    ['date', '03/07/2031'],
    ['description', 'Opened 2031-03-07'],
  ])('not %s: %s', (name, value) => expect(dayOf({ metas: [[name, value]] })).toBeNull());
  it('the day of an update counts when there is no other', () => {
    const updated: [string, string] = ['article:modified_time', '2031-03-20'];
    expect(dayOf({ metas: [updated] })).toBe('2031-03-20');
    expect(dayOf({ metas: [updated, ['date', '2031-03-07']] })).toBe('2031-03-07');
    expect(dayOf({ metas: [updated, ['datePublished', '2031-03-20'], ['pubdate', '2031-03-07']] })).toBe(
      '2031-03-07',
    );
  });
});

describe('linked data', () => {
  it('an article counts before films, pictures and comments, wherever they stand', () => {
    expect(
      dayOf(
        linked([
          { '@type': 'VideoObject', datePublished: '2029-01-01' },
          { '@type': 'Comment', datePublished: '2031-04-01' },
          { '@type': ['Thing', 'NewsArticle'], datePublished: '2031-03-07T10:00' },
        ]),
      ),
    ).toBe('2031-03-07');
  });
  it('is found in graphs and under the page', () => {
    const article = { '@type': 'ReportageNewsArticle', datePublished: '2031-03-07' };
    expect(dayOf(linked({ '@graph': [{ '@type': 'WebSite', dateCreated: '2020-01-01' }, article] }))).toBe(
      '2031-03-07',
    );
    expect(dayOf(linked({ '@type': 'WebPage', datePublished: '2031-01-01', mainEntity: article }))).toBe(
      '2031-03-07',
    );
  });
  it('an article on the page that is another one counts less', () => {
    const of = (headline: string, datePublished: string) => ({
      '@type': 'NewsArticle',
      headline,
      datePublished,
    });
    expect(
      dayOf({
        ...linked([of('Rain to come', '2031-05-05'), of('Bridge reopens', '2031-03-07')]),
        headings: ['Bridge reopens'],
      }),
    ).toBe('2031-03-07');
    expect(
      dayOf(
        linked([{ '@type': 'NewsArticle', datePublished: '2031-03-07', hasPart: of('x', '2031-01-01') }]),
      ),
    ).toBe('2031-03-07');
  });
  it('damaged or cut, what can be read of it counts', () => {
    expect(dayOf(linked('{"@type":"NewsArticle","articleBody":"a\nb","datePublished":"2031-03-07"}'))).toBe(
      '2031-03-07',
    );
    expect(
      dayOf(
        linked(
          '{"@type":"NewsArticle","image":{"@type":"ImageObject","datePublished":"2029-01-01"},"datePublished":"2031-03-07","text":"cut',
        ),
      ),
    ).toBe('2031-03-07');
    expect(dayOf(linked('<!-- {"@type":"BlogPosting","datePublished":"2031\\u002D03\\u002D07"} -->'))).toBe(
      '2031-03-07',
    );
  });
});

describe('bylines', () => {
  it.each([
    ['en', 'By a reporter. Published 7 March 2031, 9:30 GMT'],
    ['en', 'Posted on March 7th, 2031 at 9:30 a.m. EST'],
    ['en', 'Friday, 7 March 2031'],
    ['de', 'Veröffentlicht am 7. März 2031 um 9:30 Uhr'],
    ['fr', 'Publié le 7 mars 2031 à 9h30, mis à jour le 20 mars 2031'],
    ['es', 'Actualizado el 20 de marzo de 2031 · Publicado el 7 de marzo de 2031'],
    ['it', 'Pubblicato il 7 marzo 2031'],
    ['pt', 'Publicado em 7 de março de 2031'],
    ['ru', 'Опубликовано 7 марта 2031 г.'],
    ['tr', 'Yayınlanma: 7 Mart 2031'],
    ['ar', 'تاريخ النشر: ٧ آذار ٢٠٣١'],
    ['ar', 'نُشر في 7 مارس/آذار 2031'],
    ['fa', 'تاریخ انتشار: ۱۶ اسفند ۱۴۰۹'],
    ['he', 'פורסם ב-7 במרץ 2031'],
  ])('%s: %s', (language, line) =>
    expect(dayOf({ language }, lines('A heading', line, 'A text of this page.'))).toBe('2031-03-07'),
  );
  it.each([
    'It was built on 7 March 2001 and closed in 2030.',
    'Published 03/07/2031',
    'Published yesterday',
  ])('not “%s”', (line) => expect(dayOf({}, lines('A heading', line))).toBeNull());
});

describe('dated elements', () => {
  const text = lines(
    'Heading',
    'Updated 20 March 2031, first published 7 March 2031',
    'The text of the page.',
  );
  const said = (value: string, words: string) => ({ ...time(2, value), text: words });
  it('a published day is no update, whichever comes first', () => {
    expect(
      dayOf({ times: [said('2031-03-20', '20 March 2031'), said('2031-03-07', '7 March 2031')] }, text),
    ).toBe('2031-03-07');
  });
  it.each(['blockquote', 'aside', 'div comments', 'div related-stories', 'figure', 'div c7 embed-tweet'])(
    'not one in %s',
    (is) => expect(dayOf({ times: [time(1, '2029-01-01', [is, 1, 2])] })).toBeNull(),
  );
  it('a teaser’s only when there is no other', () => {
    const teaser = time(1, '2029-01-01', ['li', 1, 2]);
    expect(dayOf({ times: [teaser, time(2, '2031-03-07', ['header', 0, 2])] })).toBe('2031-03-07');
  });
  it('not one that a sentence speaks of', () => {
    const prose = lines('Heading', 'They were set free on 30 November 2029.');
    expect(
      dayOf({ times: [{ ...time(2, '2029-11-30', ['p', 1, 2]), text: '30 November 2029' }] }, prose),
    ).toBeNull();
  });
  it('an address gives its day', () => {
    expect(dayOf({ url: 'https://paper.example/2031/03/07/bridge' })).toBe('2031-03-07');
    expect(dayOf({ url: 'https://paper.example/a-20310307-b' })).toBe('2031-03-07');
    expect(dayOf({ url: 'https://paper.example/id/201234567' })).toBeNull();
  });
});

describe('an address that has changed', () => {
  const moved = {
    loaded: 'https://paper.example/weather',
    headings: ['Bridge reopens'],
    metas: [['date', '2031-03-07']] as const,
  };
  it('a head that fits what is seen is believed, another is not', () => {
    expect(dayOf({ ...moved, title: 'Bridge reopens – The Paper' })).toBe('2031-03-07');
    expect(dayOf({ ...moved, title: 'Weather – The Paper' })).toBeNull();
    expect(dayOf({ ...moved, canonical: 'https://www.paper.example/bridge' })).toBe('2031-03-07');
    expect(
      dayOf({ ...moved, title: 'Bridge reopens', canonical: 'https://www.paper.example/weather' }),
    ).toBeNull();
  });
  it('a fragment or a tracking parameter changes nothing', () => {
    const metas = [['date', '2031-03-07']] as const;
    expect(dayOf({ metas, loaded: 'https://paper.example/bridge?utm_source=x' })).toBe('2031-03-07');
    expect(dayOf({ metas, url: 'https://paper.example/bridge#comments' })).toBe('2031-03-07');
  });
});

describe('title, language, address', () => {
  it('of several headings the one that the head has', () => {
    expect(
      facts({ headings: ['The Paper', 'Bridge reopens'], title: 'Bridge reopens | The Paper' }).title,
    ).toBe('Bridge reopens');
    expect(facts({ headings: ['  Bridge\n reopens '] }).title).toBe('Bridge reopens');
    expect(facts({ metas: [['og:title', 'From the head']], title: 'x' }).title).toBe('From the head');
  });
  it('with the blanks that the page shows, where a heading is broken into lines', () => {
    const shown = [...lines('Bridge reopens after the flood'), ...BODY];
    expect(facts({ headings: ['Bridge reopensafter the flood'] }, shown).title).toBe(
      'Bridge reopens after the flood',
    );
    expect(facts({ headings: ['Bridge reopensafter'] }, shown).title).toBe('Bridge reopensafter');
  });
  it('an address with numbers that are no day', () => {
    for (const path of ['story-19600475/', '2031/60/04/', 'a-20319999', '19991340'])
      expect(
        facts({ url: `https://paper.example/${path}`, loaded: `https://paper.example/${path}` }).published,
      ).toBeNull();
  });
  it('the language of the root, else of the head', () => {
    expect(facts({ language: 'de' }).language).toBe('de');
    expect(facts({ language: '', metas: [['og:locale', 'fr_FR']] }).language).toBe('fr_FR');
  });
  it('a copy has the address of what was copied', () => {
    expect(
      facts({ url: 'https://web.archive.org/web/20310401000000/https://paper.example/bridge' }).url,
    ).toBe('https://paper.example/bridge');
    expect(facts({ canonical: 'https://paper.example/own' }).url).toBe('https://paper.example/own');
    expect(facts({ canonical: 'javascript:void 0' }).url).toBe('https://paper.example/bridge');
  });
  it('a short line between the headline and the text, and none after a list of them', () => {
    const page = (between: number) => [
      ...lines('Bridge closed'),
      ...Array.from({ length: between }, () => ({ text: 'Share', article: false })),
      { text: '7 March 2031', article: false },
      ...BODY,
    ];
    expect(dayOf({}, page(2))).toBe('2031-03-07');
    expect(dayOf({}, page(40))).toBe(null);
  });
});

describe('parts of a page', () => {
  const LONG = 'This paragraph is of a length that only a text has, and no teaser and no entry of a list.';
  const daysOf = (more: Page, ...texts: string[]) => facts(more, lines(...texts)).days;
  it('posts of a live blog have their own days', () => {
    const times = [time(1, '2031-03-08', ['section', 1, 3]), time(3, '2031-03-07', ['section', 3, 5])];
    expect(daysOf({ times, metas: [['date', '2031-03-07']] }, 'Live', 'Now', LONG, 'Before', LONG)).toEqual([
      null,
      '2031-03-08',
      '2031-03-08',
      '2031-03-07',
      '2031-03-07',
    ]);
  });
  it('articles of an endless page have theirs, with their headings', () => {
    const times = [
      time(1, '2031-03-20', ['article', 0, 2]),
      time(3, '2031-03-07', ['header', 2, 3], ['article', 2, 4]),
    ];
    expect(daysOf({ times }, 'Rain', LONG, 'Bridge', LONG)).toEqual([
      '2031-03-20',
      '2031-03-20',
      '2031-03-07',
      '2031-03-07',
    ]);
  });
  it('what follows a teaser or an embedded post is of the article again', () => {
    const times = [
      time(1, '2031-03-20', ['header', 0, 1]),
      time(3, '2029-01-01', ['div card', 2, 3]),
      time(4, '2028-01-01', ['blockquote', 3, 4]),
    ];
    expect(daysOf({ times }, 'Rain', LONG, 'An old story', 'An old post', LONG)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
  it('headings, dates and paragraphs side by side', () => {
    const times = [time(1, '2031-03-08'), time(3, '2031-03-07')].map((t) => ({
      ...t,
      path: [t.path[0]!, { is: 'main', from: 0, to: 9 }],
    }));
    expect(daysOf({ times }, 'Live', LONG, LONG, LONG)).toEqual([
      null,
      '2031-03-08',
      '2031-03-08',
      '2031-03-07',
    ]);
  });
  it('lines that are dates', () => {
    expect(
      daysOf({ metas: [['date', '2031-03-08']] }, 'Live', '8 March, 10:30 GMT', LONG, '7 March', LONG),
    ).toEqual([null, '2031-03-08', '2031-03-08', '2031-03-07', '2031-03-07']);
  });
  it('posts that linked data dates', () => {
    const blog = {
      '@type': 'LiveBlogPosting',
      datePublished: '2031-03-07',
      liveBlogUpdate: [
        { '@type': 'BlogPosting', headline: 'Now', datePublished: '2031-03-08' },
        { '@type': 'BlogPosting', headline: 'Before', datePublished: '2031-03-07' },
      ],
    };
    expect(daysOf(linked(blog), 'Live', 'Now', LONG, 'Before', LONG)).toEqual([
      null,
      '2031-03-08',
      '2031-03-08',
      '2031-03-07',
      '2031-03-07',
    ]);
  });
  it('an article with one day, or published and updated, has no parts', () => {
    expect(daysOf({ times: [time(1, '2031-03-07')], metas: [['date', '2031-03-07']] }, 'Rain', LONG)).toEqual(
      [null, null],
    );
    const both = [time(1, '2031-03-20', ['div', 1, 1]), time(1, '2031-03-07', ['div', 1, 1])];
    expect(daysOf({ times: both }, 'Rain', LONG, LONG)).toEqual([null, null, null]);
  });
  it('the reader’s word holds for all of it', () => {
    const times = [time(1, '2031-03-08', ['section', 1, 3]), time(3, '2031-03-07', ['section', 3, 5])];
    const all = pageFacts(
      source({ times }),
      lines('Live', 'Now', LONG, 'Before', LONG),
      LANGUAGES,
      '2031-01-01',
    );
    expect([all.published, new Set(all.days)]).toEqual(['2031-01-01', new Set([null])]);
  });
});
