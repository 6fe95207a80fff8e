// Tables of text as they come: line ends, stray quotes, separators, heads, encodings.
import { describe, expect, it } from 'vitest';
import { countsOf, daysOf, imported, importedAsGuessed, problemsOf, fileOf } from './reading';

const TWO = ['2024-01-04', '2024-01-05'];

describe('rows of a text', () => {
  it.each([
    ['LF', 'date,place,killed\n2024-01-04,A,2\n2024-01-05,B,1\n'],
    ['CRLF', 'date,place,killed\r\n2024-01-04,A,2\r\n2024-01-05,B,1\r\n'],
    ['CR', 'date,place,killed\r2024-01-04,A,2\r2024-01-05,B,1\r'],
    ['CR without an end', 'date,place,killed\r2024-01-04,A,2\r2024-01-05,B,1'],
    ['mixed', 'date,place,killed\r\n2024-01-04,A,2\n2024-01-05,B,1\r'],
    ['LF, with CRLF in a cell', 'date,place,killed\n2024-01-04,"A\r\nnear C",2\n2024-01-05,B,1\n'],
    ['CRLF, with LF in a cell', 'date,place,killed\r\n2024-01-04,"A\nnear C",2\r\n2024-01-05,B,1\r\n'],
    ['CR, with LF in a cell', 'date,place,killed\r2024-01-04,"A\nnear C",2\r2024-01-05,B,1\r'],
    ['blank lines', '\n\ndate,place,killed\n\n2024-01-04,A,2\n,,\n2024-01-05,B,1\n\n'],
    ['zeros in between', 'date,place,killed\n2024-01-04,A\u0000,2\n2024-01-05,B,1\n'.replace('\u0000', '')],
  ])('end in %s', async (_what, text) => {
    const read = await importedAsGuessed(text);
    expect(daysOf(read)).toEqual(TWO);
    expect(countsOf(read)).toEqual([2, 1]);
    expect(read.made.rejected).toBe(0);
  });
  it('keep their lines, whatever is in between', async () => {
    const { made } = await importedAsGuessed(
      'Our list\r\n\r\ndate,place,killed\r\n2024-01-04,"A\r\nB",2\r\nsoon,B,1\r\n',
    );
    expect(made.reasons).toEqual([{ line: 6, reason: 'date is no date: “soon”' }]);
  });

  const rows = (n: number) =>
    Array.from(
      { length: n },
      (_, i) => `2024-01-${String((i % 28) + 1).padStart(2, '0')},Place ${i},${i},Outlet`,
    );
  it.each([
    ['in the middle', '2024-02-01,"Stray,7,Outlet'],
    ['in the last cell', '2024-02-01,Stray,7,"Outlet'],
    ['in the first cell', '"2024-02-01,Stray,7,Outlet'],
    ['that closes and goes on', '2024-02-01,"Stray" town,7,Outlet'],
    ['before the end', '2024-02-01,Stray,7,Outlet"'],
  ])('are lost to no stray quote %s', async (_what, stray) => {
    const lines = rows(40);
    lines.splice(20, 0, stray);
    const read = await importedAsGuessed(`date,place,killed,source\n${lines.join('\n')}\n`);
    expect([read.incidents.length, read.made.rejected]).toEqual([41, 0]);
    expect(daysOf(read)).toContain('2024-02-01');
    expect(read.incidents.map((i) => i.title).join()).toMatch(/Stray/);
    expect(countsOf(read).reduce<number>((sum, n) => sum + Number(n), 0)).toBe(780 + 7);
  });
  it('are lost to no stray quote before quoted rows, nor to two of them', async () => {
    const quoted = rows(300).map((row) =>
      row
        .split(',')
        .map((cell) => `"${cell}"`)
        .join(','),
    );
    quoted.splice(20, 0, '"2024-02-01","Stray,"7","Outlet"');
    quoted.splice(200, 0, '2024-02-02,"Other,8,Outlet');
    const read = await importedAsGuessed(`"date","place","killed","source"\n${quoted.join('\n')}\n`);
    expect(read.incidents.length + read.made.rejected).toBe(302);
    expect(read.made.rejected).toBeLessThanOrEqual(1);
  });
  it('are lost to no stray quote in a file of many pieces', async () => {
    // three times what is read at once
    const memo = 'no quote in here '.repeat(60);
    const lines = rows(3_000).map((row) => `${row},${memo}`);
    lines.splice(5, 0, `2024-02-01,"Stray,7,Outlet,${memo}`);
    const text = `date,place,killed,source,memo\n${lines.join('\n')}\n`;
    expect(text.length).toBeGreaterThan(3_000_000);
    const read = await importedAsGuessed(text);
    expect([read.incidents.length, read.made.rejected]).toEqual([3_001, 0]);
  });
  it('may hold long notes over many lines', async () => {
    const note = Array.from({ length: 30 }, (_, i) => `Line ${i}, with ""quotes"", commas, and more`).join(
      '\n',
    );
    const read = await importedAsGuessed(
      `date,place,killed,notes\n2024-01-04,A,2,"${note}"\n2024-01-05,B,1,\n`,
    );
    expect([daysOf(read), read.made.rejected]).toEqual([TWO, 0]);
  });
  it('may be too short, or have empty cells too many', async () => {
    const read = await importedAsGuessed(
      'date,place,killed,source,url\n2024-01-04,A\n2024-01-05,B,1,Outlet,,,\n',
    );
    expect([daysOf(read), countsOf(read), read.made.rejected]).toEqual([TWO, [null, 1], 0]);
    const long = await importedAsGuessed('date,place,killed\n2024-01-04,A,2,more\n2024-01-05,B,1\n');
    expect(long.made.reasons).toEqual([{ line: 2, reason: '4 cells where 3 are expected' }]);
  });
});

describe('the head of a table', () => {
  const BODY = '2024-01-04;A;2\n2024-01-05;B;1\n';
  it.each([
    ['sep=', `sep=;\r\ndate;place;killed\n${BODY}`],
    ['"sep="', `"sep=;"\ndate;place;killed\n${BODY}`],
    ['a byte order mark', `\ufeffdate;place;killed\n${BODY}`],
    ['a byte order mark and sep=', `\ufeffsep=;\ndate;place;killed\n${BODY}`],
    ['titles', `Incidents of January\nSource: our desk\n\ndate;place;killed\n${BODY}`],
    ['titles with separators', `Incidents of January;;\n;;\ndate;place;killed\n${BODY}`],
    [
      'remarks of programs',
      `# exported, by a desk; again; and again\n# 2024-01-04\ndate;place;killed\n${BODY}`,
    ],
    ['a name that says nothing', `wann es war;place;killed\n${BODY}`],
    ['capitals', `DATE;PLACE;KILLED\n${BODY}`],
    ['brackets and breaks', `"Date\n(start)";"Place (name)";"Killed*"\n${BODY}`],
    ['trailing separators', `date;place;killed;;\n${BODY.replaceAll('\n', ';;\n')}`],
    ['another language', `Fecha;Lugar;Muertos\n${BODY}`],
    ['Arabic', `التاريخ;المكان;القتلى\n${BODY}`],
    ['camel case', `eventDate;placeName;totalKilled\n${BODY}`],
    [
      'tags of HXL',
      `when it was;where it was;dead of it\n#date+occurred;#loc+name;#affected+killed\n${BODY}`,
    ],
  ])('is found under or with %s', async (_what, text) => {
    const read = await importedAsGuessed(text);
    expect([daysOf(read), countsOf(read)]).toEqual([TWO, [2, 1]]);
  });
  it('of R leaves the names of rows out', async () => {
    const read = await importedAsGuessed(
      '"date","place","killed"\n"1","2024-01-04","A",2\n"2","2024-01-05","B",1\n',
    );
    expect([daysOf(read), countsOf(read), read.made.notes.map((n) => n.key)]).toEqual([
      TWO,
      [2, 1],
      ['noteRowNames'],
    ]);
    const pandas = await importedAsGuessed(',date,place,killed\n0,2024-01-04,A,2\n1,2024-01-05,B,1\n');
    expect([daysOf(pandas), countsOf(pandas)]).toEqual([TWO, [2, 1]]);
  });
  it('names each column once', async () => {
    const read = await importedAsGuessed(
      'date,place,source,killed,source\n2024-01-04,A,One,2,\n2024-01-05,B,Two,1,a note\n',
    );
    expect(read.looked.columns).toEqual(['date', 'place', 'source', 'killed', 'source (2)']);
    expect(read.made.names.outlets.map((o) => o.name)).toEqual(['One', 'Two']);
    expect(read.made.notes).toContainEqual({ key: 'noteDoubled', inserts: ['source', 'source (2)'] });
  });
  it('that is missing leaves no event out: columns go by letters', async () => {
    const file = '2024-01-04,A,2\n2024-01-05,B,1\n';
    const read = await importedAsGuessed(file, 'bare.csv', {
      columns: { date: 'A', place: 'B', killed: 'C' },
    });
    expect([daysOf(read), countsOf(read)]).toEqual([TWO, [2, 1]]);
    expect(read.looked.columns).toEqual(['A', 'B', 'C']);
    expect(read.made.notes).toContainEqual({ key: 'noteNoHead', inserts: [] });
  });
  it('may come again in the middle, as joined files have it', async () => {
    const read = await importedAsGuessed(
      'date,place,killed\n2024-01-04,A,2\ndate,place,killed\n2024-01-05,B,1\n',
    );
    expect([daysOf(read), read.made.rejected]).toEqual([TWO, 1]);
  });
  it.each([
    ['pipes', '|'],
    ['tabs', '\t'],
    ['semicolons', ';'],
  ])('is parted by %s, also in .txt', async (_what, sign) => {
    const text = `date,place,killed\n2024-01-04,"A, near C",2\n2024-01-05,B,1\n`;
    const parted = text.replace(/,(?! )/g, sign);
    expect(daysOf(await importedAsGuessed(parted, 'table.txt'))).toEqual(TWO);
  });
  it('with decimal commas is parted by semicolons', async () => {
    const read = await importedAsGuessed(
      'date;place;lat;lon;killed\n2024-01-04;A;33,3;44,4;1.000\n2024-01-05;B;33,5;44,1;2.000\n',
    );
    expect([countsOf(read), read.asked.decimal]).toEqual([[1000, 2000], null]);
    expect(read.made.names.entities.find((e) => e.name === 'A')).toMatchObject({ lat: 33.3, lon: 44.4 });
  });
});

describe('what the file cannot show', () => {
  it('is asked, and read as the reader says', async () => {
    const file = 'date,place,killed\n04/01/24,A,1.000\n05/01/24,B,2.000\n';
    const read = await importedAsGuessed(file, 'x.csv', { order: 'mdy', decimal: ',' });
    expect(read.asked.order).toMatchObject({ column: 'date', days: { example: '04/01/24' } });
    expect(read.asked.decimal).toEqual({ column: 'killed', example: '1.000' });
    expect([daysOf(read), countsOf(read)]).toEqual([
      ['2024-04-01', '2024-05-01'],
      [1000, 2000],
    ]);
  });
  it('is asked of a known layout too, and not guessed', async () => {
    const head = 'event_id_cnty,event_date,event_type,actor1,location,fatalities';
    const file = `${head}\nXYZ1,04/01/24,Battles,Northern Vanguard,Nawar,3\n`;
    await expect(imported(fileOf(file, 'acled.csv'))).rejects.toThrow(
      'event_date: whether the day or the month is first',
    );
    const read = await imported(fileOf(file, 'acled.csv'), { columns: {}, order: 'mdy' });
    expect(daysOf(read)).toEqual(['2024-04-01']);
  });
  it('shows in another column of days', async () => {
    const file = 'date,published,place\n04/01/24,25/01/24,A\n05/01/24,06/01/24,B\n';
    const read = await importedAsGuessed(file);
    expect([read.asked.order, daysOf(read)]).toEqual([null, TWO]);
  });
  it('splits no day: year, month and day in columns of their own', async () => {
    const read = await importedAsGuessed(
      'Year,Month,Day,City,Killed\n2024,1,4,A,2\n2024,01,05,B,1\n2024,2,30,C,1\n',
    );
    const month = await importedAsGuessed('Year,Month,Day,City\n2024,2,0,A\n');
    expect(month.incidents[0]).toMatchObject({
      kind: 'situation',
      date: { from: '2024-02-01', to: '2024-02-29' },
    });
    expect([daysOf(read), read.made.reasons]).toEqual([
      TWO,
      [{ line: 4, reason: 'Year, Month, Day are no date: “2024-2-30”' }],
    ]);
  });
});

describe('rows of one event', () => {
  const file =
    'date,place,killed,source\n2024-01-04,Nawar,3,One\n2024-01-05,Nawar,1,One\n2024-01-04,nawár,5,Two\n';
  it('stay apart when the reader switches the rule off', async () => {
    const read = await importedAsGuessed(file, 'x.csv', { join: false });
    expect(read.incidents).toHaveLength(3);
  });
  it('of one day and place become rival reports by the rule', async () => {
    const read = await importedAsGuessed(file, 'x.csv', { join: true });
    expect(read.incidents).toHaveLength(2);
    const first = read.incidents[0]!.id;
    const values = read.reports.flatMap((r) => r.claims).filter((c) => c.incident === first);
    expect(values.map((c) => c.value)).toEqual([3, 5]);
    expect(read.made.notes).toContainEqual({ key: 'noteJoined', inserts: [1] });
  });
  it('by number are joined wherever they are', async () => {
    const read = await importedAsGuessed(
      'id,date,place,killed,source\n7,2024-01-04,A,3,One\n8,2024-01-05,B,1,One\n7,2024-01-04,A,4,Two\n',
    );
    expect(read.incidents).toHaveLength(2);
    expect(read.reports).toHaveLength(3);
  });
});

describe('encodings', () => {
  const TEXT = 'date;place;killed\n2024-01-04;Świętochłowice;2\n2024-01-05;B;1\n';
  const utf16 = (text: string, big: boolean, mark: boolean) => {
    const bytes = new Uint8Array(text.length * 2 + (mark ? 2 : 0));
    const view = new DataView(bytes.buffer);
    if (mark) view.setUint16(0, 0xfeff, !big);
    for (let i = 0; i < text.length; i++) view.setUint16((mark ? 2 : 0) + i * 2, text.charCodeAt(i), !big);
    return bytes;
  };
  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-16 LE with a mark', utf16(TEXT, false, true)],
    ['UTF-16 BE with a mark', utf16(TEXT, true, true)],
    ['UTF-16 LE without', utf16(TEXT, false, false)],
    ['UTF-16 BE without', utf16(TEXT, true, false)],
  ])('%s is read', async (_what, bytes) => {
    const read = await importedAsGuessed(bytes);
    expect(read.made.names.entities[0]!.name).toBe('Świętochłowice');
  });
  const bytesOf = (text: string, table: Record<string, number>) =>
    Uint8Array.from(text, (c) => table[c] ?? c.charCodeAt(0));
  it('of Western Europe is guessed, and said to be', async () => {
    const read = await importedAsGuessed(bytesOf('Datum;Ort;Tote\n04.01.2024;Köln;2\n', {}));
    expect(read.looked.guessedEncoding).toBe(true);
    expect(read.made.names.entities[0]!.name).toBe('Köln');
    expect(read.made.notes).toContainEqual({ key: 'noteEncodingGuessed', inserts: ['windows-1252'] });
  });
  it('of Cyrillic letters is guessed', async () => {
    const cyrillic = Object.fromEntries(
      Array.from('АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя', (c, i) => [c, 0xc0 + i]),
    );
    const cities = [
      'Москва',
      'Новосибирск',
      'Екатеринбург',
      'Красноярск',
      'Волгоград',
      'Воронеж',
      'Саратов',
      'Тольятти',
    ];
    const text = `дата;место;погибшие\n${cities.map((c, i) => `0${i + 1}.01.2024;${c};${i}`).join('\n')}\n`;
    const read = await importedAsGuessed(bytesOf(text, cyrillic));
    expect(read.made.notes).toContainEqual({ key: 'noteEncodingGuessed', inserts: ['windows-1251'] });
    expect(read.made.names.entities.map((e) => e.name)).toEqual(cities);
  });
  it('can be said by the reader', async () => {
    const bytes = bytesOf('Datum;Ort;Tote\n04.01.2024;K\u00f6ln;2\n', {});
    const read = await importedAsGuessed(bytes, 'x.csv', { encoding: 'windows-1251' });
    expect(read.made.names.entities[0]!.name).toBe('Kцln');
    expect((await problemsOf('x')).length).toBeGreaterThan(0);
  });
  it('of a dictionary of actors is guessed too', async () => {
    const { made } = await imported(fileOf(bytesOf('SEÑOR_FRONT_\n\t[XYZREB]\n', {}), 'actors.txt'));
    expect(made.names.entities[0]!.name).toBe('Señor Front');
    expect(made.notes).toEqual([{ key: 'noteEncodingGuessed', inserts: ['windows-1252'] }]);
  });
});

describe('a file that gives nothing', () => {
  it.each<[string, string, string, RegExp]>([
    ['empty', '', 'x.csv', /the file is empty/],
    ['blanks', ' \n \n', 'x.csv', /the file is empty/],
    ['only a head', 'date,place,killed\n', 'x.csv', /names of columns and no rows/],
    [
      'a known head without rows',
      'event_id_cnty,event_date,event_type,actor1,location,fatalities\n',
      'x.csv',
      /no rows/,
    ],
    ['rows that are all wrong', 'date,place\nsoon,A\nlater,B\n', 'x.csv', /no row could be read/],
    ['a web page', '<!DOCTYPE html><html><body>Log in', 'x.csv', /this is a web page/],
    ['XML', '<?xml version="1.0"?><a/>', 'x.csv', /this is XML/],
    ['a PDF', '%PDF-1.7\n…', 'x.csv', /this is a PDF/],
    ['no list in JSON', '{"a": 1}', 'x.json', /no list of records|pack/],
    ['prose', 'Nothing to see here.', 'x.txt', /not a table/],
  ])('says why: %s', async (_what, text, name, why) => {
    expect((await problemsOf(text, name)).join('\n')).toMatch(why);
  });
});
