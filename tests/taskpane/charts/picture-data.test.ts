import { along, pictureData } from '../../../src/taskpane/charts/picture/picture-data';

const look = { kind: 'bars', min: 0, max: null, threshold: null } as const;

test('headers name the series, blanks and errors are no values, rows without a name are left out', () => {
  const data = pictureData(look, [
    ['Unit', 'One', 'Other'],
    ['a', 4, ''],
    ['b', '#N/A', 8],
    ['', 99, 99],
  ]);
  expect(data).toMatchObject({
    title: 'Unit',
    names: ['a', 'b'],
    series: [
      { name: 'One', values: [4, null] },
      { name: 'Other', values: [null, 8] },
    ],
    ends: [0, 8],
  });
  expect([along(data, 4), along(data, -5), along(data, 20)]).toEqual([0.5, 0, 1]);
});

test('stacked bars end where their sum does, and a scale of no length has one', () => {
  const cells = [
    ['Unit', 'One', 'Other'],
    ['a', 3, 4],
  ];
  expect(pictureData({ ...look, kind: 'stacked' }, cells).ends).toEqual([0, 7]);
  expect(
    pictureData(look, [
      ['Unit', 'One'],
      ['a', 0],
    ]).ends,
  ).toEqual([0, 1]);
});
