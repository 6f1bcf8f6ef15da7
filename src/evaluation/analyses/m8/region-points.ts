import { loadModel } from '../../../models/load';
import type { AnalysisFinding } from '../analysis';
import { notice, problem } from '../check-inputs';
import { both, exampleName, nameColumn, numberColumn } from '../columns';
import type { InputTable } from '../input-table';
import type { Input, Inputs } from '../inputs';

export const dimensions = loadModel('m8').dimensions;
/** In a smaller group a rank says nothing; as for the percentiles of the models. */
export const leastPeers = 5;

export const regionPoints: InputTable = {
  id: 'region-points',
  name: both('Regions and their peers', '地区与同类'),
  caption: both(
    'One row for each region: points 0–100 by dimension, as on the sheet of the ranking, and the class of its peers.',
    '每个地区占一行：各维度得分（0–100），与排名工作表一致，以及所属同类。',
  ),
  leastRows: 3,
  columns: [
    nameColumn('region', both('Region', '地区'), both('Province, city or cluster.', '省、市或集群。')),
    {
      id: 'group',
      header: both('Peer class', '同类'),
      definition: both(
        'Regions that can be compared, such as coastal, or by income. Blank everywhere: all are peers.',
        '可以相互比较的地区，如东部，或按收入水平划分。全部留空则视为同一类。',
      ),
      content: { kind: 'text' },
      required: false,
    },
    ...dimensions.map(({ code, name }) =>
      numberColumn(
        code,
        name,
        both(
          'Points 0–100. A dimension without data: leave the whole column blank.',
          '得分 0–100。没有数据的维度整列留空。',
        ),
        { max: 100, required: false },
      ),
    ),
  ],
  example: [
    [91, 70, 62, 88, 58],
    [60, 95, 74, 66, 71],
    [74, 61, 83, 59, 82],
    [52, 78, 49, 72, 50],
    [63, 44, 70, 47, 66],
    [40, 62, 35, 58, 41],
    [55, 31, 57, 36, 49],
    [30, 52, 41, 29, 55],
    [47, 25, 30, 44, 28],
    [20, 38, 27, 33, 24],
    [35, 12, 21, 18, 37],
    [12, 29, 14, 26, 10],
  ].map((row, at) => {
    const group =
      at < 5
        ? both('Example class 1', '示例一类')
        : at < 10
          ? both('Example class 2', '示例二类')
          : both('Example class 3', '示例三类');
    return [exampleName(`region ${at + 1}`, `地区 ${at + 1}`), group, ...row];
  }),
};

/** The dimensions for which any region has points. */
export const dimensionsIn = (input: Input) =>
  dimensions.filter(({ code }) => input.numbers(code).some((value) => !Number.isNaN(value)));

/** The peer class of each region; "" for all where none is named. */
export const groupsIn = (input: Input): readonly string[] => input.texts('group');

export const peersOf = (groups: readonly string[], group: string): number =>
  groups.filter((one) => one === group).length;

export function checkRegionPoints({ 'region-points': input }: Inputs): readonly AnalysisFinding[] {
  const used = dimensionsIn(input);
  const groups = groupsIn(input);
  if (used.length === 0) {
    const text = both('No dimension has points. Fill in at least one column.', '所有维度均为空，请至少填写一列。');
    return [problem(text, input.place('region', 0))];
  }
  const rows = Array.from({ length: input.rows }, (_, row) => row);
  const gaps = used.flatMap(({ code, name }) =>
    rows
      .filter((row) => Number.isNaN(input.number(code, row)))
      .map((row) =>
        problem(
          both(
            `“${input.text('region', row)}” has no points for “${name.en}”. Fill them in, or leave the region out: a rank over fewer dimensions is another rank.`,
            `“${input.text('region', row)}”缺少“${name.zh}”得分。请补齐，或删去该地区：维度不同，名次不可比。`,
          ),
          input.place(code, row),
        ),
      ),
  );
  const unnamed = groups.indexOf('');
  if (unnamed >= 0 && groups.some((group) => group !== '')) {
    const text = both(
      `“${input.text('region', unnamed)}” has no peer class while others have. Name it.`,
      `其他地区已填写同类，“${input.text('region', unnamed)}”未填写，请补充。`,
    );
    gaps.push(problem(text, input.place('group', unnamed)));
  }
  if (gaps.length > 0) return gaps;
  return [...new Set(groups)].flatMap((group) => {
    const peers = peersOf(groups, group);
    if (group === '' || peers >= leastPeers) return [];
    const text = both(
      `“${group}” has ${peers} regions; a rank inside a class needs ${leastPeers}. Its regions are ranked among all only. Join it to a class that is like it, or keep it so.`,
      `“${group}”只有 ${peers} 个地区，类内名次至少需要 ${leastPeers} 个，故只给出总名次。可并入相近的一类，或保持不变。`,
    );
    return [notice(text, input.place('group', groups.indexOf(group)))];
  });
}
