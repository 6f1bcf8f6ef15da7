import { forbiddenBy } from '../../../models/forbidden-words';
import { loadModel } from '../../../models/load';
import { cellAddress } from '../../address';
import type { AnalysisFinding } from '../analysis';
import { notice, problem } from '../check-inputs';
import { both } from '../columns';
import type { InputColumn } from '../input-table';
import type { Input } from '../inputs';

/** Persons stand in these tables by an id alone. */
export const personColumn = (unique: boolean): InputColumn => ({
  id: 'person',
  header: both('Person id', '人员编号'),
  definition: both(
    'An id such as P-017; names stay in a protected sheet of their own.',
    '编号，如 P-017；姓名保存在单独的受保护工作表。',
  ),
  content: { kind: 'text', unique },
  required: true,
});

const named = /^(name|full name|姓名|名字)$/i;

/** What must not decide about a person is refused, and a name where an id belongs is pointed out. */
export function checkPersons(input: Input): AnalysisFinding[] {
  const { forbidden } = loadModel('m3');
  const { source } = input;
  const refused = source.headers.flatMap((header, column) => {
    const place = { sheet: source.sheet, address: cellAddress(source.row, source.column + column) };
    if (named.test(header.trim())) {
      return [
        problem(
          both(
            'Names do not belong in this table. Keep the id here and move the names to a protected sheet.',
            '此表不应含姓名。请只保留编号，将姓名移到受保护的工作表。',
          ),
          place,
        ),
      ];
    }
    const refusal = forbiddenBy(forbidden, { en: header, zh: header });
    if (!refusal) return [];
    const { en, zh } = refusal.reason;
    return [
      problem(
        both(
          `“${header}” may not be used to evaluate people. ${en} Delete the column.`,
          `“${header}”不得用于评价人员。${zh}请删除该列。`,
        ),
        place,
      ),
    ];
  });
  const names = input.texts('person').findIndex((text) => !/\d/.test(text));
  if (names < 0) return refused;
  return [
    ...refused,
    notice(
      both(
        `“${input.text('person', names)}” looks like a name, not an id. Personal data should stay an id.`,
        `“${input.text('person', names)}”像是姓名而不是编号。个人信息应以编号代替。`,
      ),
      input.place('person', names),
    ),
  ];
}
