// A file in UCDP GED's columns with invented events: three that can be read, two that cannot, a cell that runs over lines.

const COLUMNS =
  'id,year,type_of_violence,side_a_new_id,side_a,side_b_new_id,side_b,source_office,source_date,where_coordinates,adm_1,adm_2,latitude,longitude,country,date_start,date_end,deaths_civilians,low,best,high';

const SIDES = '901,Northern Vanguard,902,Army of the Valley';
const PLACE = 'Qasr Anbar town,Rif Talat Governorate,Nawar district,34.1,36.2,Syria';

export const SAMPLE = [
  `\uFEFF${COLUMNS}`,
  `1,2018,1,${SIDES},"Wire One;Wire Two","2018-03-04;2018-03-05",${PLACE},2018-03-03,2018-03-03,12,40,45,60`,
  `2,2018,1,${SIDES},"Wire
One",2018-03-10,${PLACE},2018-03-10 00:00:00.000,2018-03-10 00:00:00.000,0,3,3,3`,
  `3,2018,1,${SIDES},Wire One,2018-03-04,${PLACE},2018-02-30,2018-03-01,0,1,1,1`,
  `4,2018,1,${SIDES},Wire One,2018-03-04,${PLACE},2018-03-05,2018-03-05,0,9,5,7`,
  `5,2019,2,903,IS,904,Civilians,Wire One,2019-01-02,,Rif Talat Governorate,,34.1,36.2,Syria,2019-01-01,2019-01-02,2,2,2,2`,
  '',
].join('\n');
