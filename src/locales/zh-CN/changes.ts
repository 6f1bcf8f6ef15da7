import type { changes as english } from '../en/changes';
import type { TextsOf } from '../texts';

export const changes: TextsOf<typeof english> = {
  sheet: '修改记录',
  caption: 'CoopEval 对您的单元格所作的修改，以及修改前的内容。',
  head: { when: '时间', sheet: '工作表', cell: '单元格', before: '修改前', after: '修改后', why: '原因' },
};
