// Known layouts, each with the columns that its files have and rows of our own.
import { describe, expect, it } from 'vitest';
import { countsOf, daysOf, fileOf, imported, problemsOf } from './reading';

/** A row of a table by the names of its columns; all others are empty. */
const rowOf = (columns: string, cells: Record<string, string | number>, sign = ',') =>
  columns
    .split(',')
    .map((c) => String(cells[c] ?? ''))
    .map((c) => (c.includes(sign) ? `"${c}"` : c))
    .join(sign);

const GED_25 =
  'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob';
const GED_19 =
  'id,year,active_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a_new_id,side_a,side_b_new_id,gwnob,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high';

describe('UCDP GED', () => {
  const cells = {
    id: 531001, year: 2024, type_of_violence: 1, side_a: 'Army of the Valley', side_b: 'Northern Vanguard', side_a_new_id: 901,
    side_b_new_id: 902, where_coordinates: 'Qasr Anbar town', adm_1: 'Rif Talat province', country: 'Bosnia-Herzegovina',
    date_start: '2024-01-04 00:00:00.000', date_end: '2024-01-04 00:00:00.000', best: 3, low: 2, high: 4, deaths_civilians: 1,
  }; // prettier-ignore
  it.each([
    ['of 25.1', GED_25, cells],
    ['of 19.1', GED_19, cells],
    [
      'with columns in capitals',
      GED_25.toUpperCase(),
      Object.fromEntries(Object.entries(cells).map(([k, v]) => [k.toUpperCase(), v])),
    ],
    [
      'through pandas',
      GED_25,
      { ...cells, best: '3.0', low: '2.0', high: '4.0', type_of_violence: '1.0', id: '531001.0' },
    ],
  ])('%s is read', async (_what, columns, row) => {
    const read = await imported(fileOf(`${columns}\n${rowOf(columns, row)}\n`));
    expect([read.made.format, daysOf(read), countsOf(read)]).toEqual(['ucdp-ged', ['2024-01-04'], [3]]);
    expect(read.incidents[0]).toMatchObject({ id: 'ged-531001', type: 'state-based' });
    expect(read.made.names.entities.find((e) => e.name === 'Qasr Anbar')?.country).toBe('BA');
  });
  it('of Candidate events is read without names of columns', async () => {
    const read = await imported(
      fileOf(`${rowOf(GED_25, cells)}\n${rowOf(GED_25, { ...cells, id: 531002 })}\n`),
    );
    expect([read.made.format, read.incidents.length]).toEqual(['ucdp-ged', 2]);
    expect(read.made.notes.map((n) => n.key)).toEqual(['noteLayout', 'noteNoHead']);
  });
  it('saved by a spreadsheet has its days by all rows', async () => {
    const days = ['1/2/2024', '1/3/2024', '1/25/2024'];
    const rows = days.map((d, i) => rowOf(GED_25, { ...cells, id: i + 1, date_start: d, date_end: d }));
    expect(daysOf(await imported(fileOf(`${GED_25}\n${rows.join('\n')}\n`)))).toEqual([
      '2024-01-02',
      '2024-01-03',
      '2024-01-25',
    ]);
  });
  it('without an estimate keeps the event', async () => {
    const read = await imported(
      fileOf(
        `${GED_25}\n${rowOf(GED_25, { ...cells, best: 'NA', low: '', high: '-99', deaths_civilians: '' })}\n`,
      ),
    );
    expect([read.incidents.length, countsOf(read)]).toEqual([1, [null]]);
  });
});

describe('ACLED', () => {
  const BEFORE =
    'data_id,iso,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,timestamp,iso3';
  const AFTER =
    'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp';
  const cells = {
    event_id_cnty: 'XYZ123', event_type: 'Battles', sub_event_type: 'Armed clash', actor1: 'Northern Vanguard (2016-)',
    actor2: 'Civilians (Valdoria)', location: 'Nawar', admin1: 'Rif Talat', country: 'Democratic Republic of Congo', source: 'Wire One; Wire Two',
    notes: 'Words of others', fatalities: 3,
  }; // prettier-ignore
  it.each([
    ['before 2023', BEFORE, { ...cells, event_date: '04 January 2024' }],
    ['after 2023', AFTER, { ...cells, event_date: '2024-01-04' }],
    [
      'in capitals',
      BEFORE.toUpperCase(),
      Object.fromEntries(
        Object.entries({ ...cells, event_date: '04-January-2024' }).map(([k, v]) => [k.toUpperCase(), v]),
      ),
    ],
  ])('%s is read', async (_what, columns, row) => {
    const read = await imported(fileOf(`${columns}\n${rowOf(columns, row)}\n`));
    expect([read.made.format, daysOf(read), countsOf(read)]).toEqual(['acled', ['2024-01-04'], [3]]);
    expect(read.made.names.entities.find((e) => e.name === 'Nawar')?.country).toBe('CD');
    expect(read.made.names.outlets.map((o) => o.name)).toEqual([
      'ACLED',
      'Wire One (as named by ACLED)',
      'Wire Two (as named by ACLED)',
    ]);
  });
  it('refuses the year 25, and keeps an event without fatalities', async () => {
    const rows = [
      { ...cells, event_date: '0025-09-04' },
      { ...cells, event_id_cnty: 'XYZ4', event_date: '2024-01-04', fatalities: 'NA' },
    ];
    const read = await imported(fileOf(`${AFTER}\n${rows.map((r) => rowOf(AFTER, r)).join('\n')}\n`));
    expect([daysOf(read), countsOf(read)]).toEqual([['2024-01-04'], [null]]);
    expect(read.made.reasons).toEqual([{ line: 2, reason: 'event_date names the year 25: “0025-09-04”' }]);
  });
});

describe('GTD', () => {
  const COLUMNS =
    'eventid,iyear,imonth,iday,approxdate,extended,resolution,country,country_txt,region,region_txt,provstate,city,latitude,longitude,specificity,vicinity,location,summary,crit1,crit2,crit3,doubtterr,alternative,alternative_txt,multiple,success,suicide,attacktype1,attacktype1_txt,targtype1,targtype1_txt,corp1,target1,natlty1,natlty1_txt,gname,gsubname,gname2,gname3,motive,nperps,claimed,weaptype1,weaptype1_txt,weapdetail,nkill,nkillus,nkillter,nwound,nwoundus,nwoundte,property,ishostkid,addnotes,scite1,scite2,scite3,dbsource,INT_LOG,INT_IDEO,INT_MISC,INT_ANY,related';
  const cells = {
    eventid: '201601040001', iyear: 2016, imonth: 1, iday: 4, country_txt: 'West Bank and Gaza Strip', provstate: 'Rif Talat', city: 'Nawar',
    attacktype1_txt: 'Bombing/Explosion', gname: 'Northern Vanguard', nkill: '3.0', nwound: 5, summary: 'Words of others',
  }; // prettier-ignore
  const read = (...rows: object[]) =>
    imported(fileOf(`${COLUMNS}\n${rows.map((r) => rowOf(COLUMNS, { ...cells, ...r })).join('\n')}\n`));
  it('is read, its days out of three columns', async () => {
    const all = await read(
      {},
      { eventid: '201601000002', iday: 0 },
      { eventid: '201600000003', imonth: 0, iday: 0, nkill: '', nwound: '' },
    );
    expect([all.made.format, countsOf(all), countsOf(all, 'wounded')]).toEqual([
      'gtd',
      [3, 3, null],
      [5, 5, null],
    ]);
    expect(all.incidents.map((i) => [i.date.from, i.date.to, i.kind])).toEqual([
      ['2016-01-04', '2016-01-04', 'incident'],
      ['2016-01-01', '2016-01-31', 'situation'],
      ['2016-01-01', '2016-12-31', 'situation'],
    ]);
    expect(all.made.names.entities.find((e) => e.name === 'Nawar')?.country).toBe('PS');
    expect(JSON.stringify([all.incidents, all.reports])).not.toContain('Words of others');
  });
  it('refuses days that there are not', async () => {
    expect((await read({}, { imonth: 2, iday: 31 })).made.reasons).toEqual([
      { line: 3, reason: 'iyear, imonth and iday are no date: “2016-2-31”' },
    ]);
  });
});

describe('GDELT', () => {
  const actor = (n: number) =>
    [
      'Code',
      'Name',
      'CountryCode',
      'KnownGroupCode',
      'EthnicCode',
      'Religion1Code',
      'Religion2Code',
      'Type1Code',
      'Type2Code',
      'Type3Code',
    ].map((p) => `Actor${n}${p}`);
  const geo = (who: string, two: boolean) =>
    [
      'Type',
      'FullName',
      'CountryCode',
      'ADM1Code',
      ...(two ? ['ADM2Code'] : []),
      'Lat',
      'Long',
      'FeatureID',
    ].map((p) => `${who}Geo_${p}`);
  const columns = (two: boolean) =>
    [
      'GLOBALEVENTID',
      'SQLDATE',
      'MonthYear',
      'Year',
      'FractionDate',
      ...actor(1),
      ...actor(2),
      'IsRootEvent',
      'EventCode',
      'EventBaseCode',
      'EventRootCode',
      'QuadClass',
      'GoldsteinScale',
      'NumMentions',
      'NumSources',
      'NumArticles',
      'AvgTone',
      ...geo('Actor1', two),
      ...geo('Actor2', two),
      ...geo('Action', two),
      'DATEADDED',
      'SOURCEURL',
    ].join(',');
  const cells = {
    GLOBALEVENTID: 1035960001, SQLDATE: 20240104, MonthYear: 202401, Year: 2024, FractionDate: 2024.0137, Actor1Name: 'NORTHERN VANGUARD',
    Actor2Name: 'ARMY', EventCode: '190', EventBaseCode: '190', EventRootCode: '19', QuadClass: 4, ActionGeo_FullName: 'Nawar, Rif Talat, Iceland',
    ActionGeo_Lat: 64.1, ActionGeo_Long: -21.9, DATEADDED: 20240104121500, SOURCEURL: 'https://news.example/a',
  }; // prettier-ignore
  it.each([
    ['1', false, 58],
    ['2', true, 61],
  ])('%s is read by its columns alone, only violence', async (_version, two, width) => {
    const head = columns(two);
    expect(head.split(',')).toHaveLength(width);
    const rows = [cells, { ...cells, GLOBALEVENTID: 1035960002, EventRootCode: '04' }].map((c) =>
      rowOf(head, c, '\t'),
    );
    for (const text of [rows.join('\n'), [head.replaceAll(',', '\t'), ...rows].join('\n')]) {
      const read = await imported(fileOf(text, '20240104.export.CSV'));
      expect([read.made.format, daysOf(read), read.incidents[0]!.type]).toEqual([
        'gdelt',
        ['2024-01-04'],
        'fight',
      ]);
      expect(read.reports[0]!.url).toBe('https://news.example/a');
      expect(read.made.names.entities.find((e) => e.name === 'Nawar')).toMatchObject({
        country: 'IS',
        lat: 64.1,
      });
      expect(read.made.notes.find((n) => n.key === 'noteSkipped')?.inserts[0]).toBe(1);
    }
  });
  it('before 2013 is read without addresses', async () => {
    const head = columns(false).replace(',SOURCEURL', '');
    const read = await imported(fileOf(`${rowOf(head, cells, '\t')}\n`, '1994.csv'));
    expect([read.made.format, read.incidents.length]).toEqual(['gdelt', 1]);
  });
  it('of talk only says that nothing is taken', async () => {
    const text = rowOf(columns(true), { ...cells, EventRootCode: '03' }, '\t');
    expect((await problemsOf(text, 'x.csv')).join('\n')).toMatch(
      /no row could be read\n.*all 1 rows are events other than/s,
    );
  });
});

describe('ICEWS', () => {
  it('is read', async () => {
    const columns =
      'Event ID,Event Date,Source Name,Source Sectors,Source Country,Event Text,CAMEO Code,Intensity,Target Name,Target Sectors,Target Country,Story ID,Sentence Number,Publisher,City,District,Province,Country,Latitude,Longitude';
    const cells = {
      'Event ID': 926685, 'Event Date': '2018-01-04', 'Source Name': 'Northern Vanguard', 'CAMEO Code': '190', Intensity: '-10.0',
      'Target Name': 'Army of the Valley', 'Story ID': 1, Publisher: 'Wire One', City: 'Nawar', Province: 'Rif Talat', Country: 'Iceland',
      Latitude: 64.1, Longitude: -21.9,
    }; // prettier-ignore
    const rows = [
      cells,
      { ...cells, 'Event ID': 926686, 'CAMEO Code': '042' },
      { ...cells, 'Event ID': 'x' },
    ];
    const text = [columns.replaceAll(',', '\t'), ...rows.map((r) => rowOf(columns, r, '\t'))].join('\n');
    const read = await imported(fileOf(text, 'events.2018.tab'));
    expect([read.made.format, daysOf(read), read.made.rejected]).toEqual(['icews', ['2018-01-04'], 1]);
    expect(read.made.names.outlets.map((o) => o.name)).toContain('Wire One (as named by ICEWS)');
  });
});
