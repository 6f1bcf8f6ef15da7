import { both, nameColumn } from '../columns';
import type { InputTable } from '../input-table';
import { exampleRegions } from './coding';

export const declaredRegions: InputTable = {
  id: 'declared-regions',
  name: both('Regions declared', '声明的地区'),
  caption: both(
    'One row for each region that the study says it covers, as in its title or abstract.',
    '研究声明覆盖的每个地区占一行，以标题或摘要为准。',
  ),
  leastRows: 1,
  columns: [
    nameColumn(
      'region',
      both('Region declared', '声明的地区'),
      both('As it is written in the coding sheet.', '与编码表中的写法一致。'),
    ),
  ],
  example: ['north', 'east', 'south', 'middle'].map((id) => [exampleRegions[id]]),
};
