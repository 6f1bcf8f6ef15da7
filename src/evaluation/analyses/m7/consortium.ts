import { OutOfDomain } from '../../../methods/refusals';
import { coalitionName, coalitionValues, mostPlayers } from '../../../methods/sharing/coalitions';
import type { AnalysisFinding } from '../analysis';
import { notice, problem } from '../check-inputs';
import type { Input, Inputs } from '../inputs';

/** The game as the two tables tell it; the row of each coalition in its table stands beside its worth. */
export interface Consortium {
  readonly players: readonly string[];
  /** By the sum of 2^place over the members; the empty one is worth 0. */
  readonly worth: Float64Array;
  readonly rowOf: readonly number[];
}

export function consortiumOf({ parties, coalitions }: Inputs): Consortium {
  const players = parties.texts('party');
  const names = coalitions.texts('coalition');
  const worth = coalitionValues(players, names, coalitions.numbers('value'));
  // The same reading, with the rows for values, tells where each coalition stands.
  const rows = coalitionValues(
    players,
    names,
    names.map((_, row) => row),
  );
  return { players, worth, rowOf: [...rows] };
}

export const partners = (players: readonly string[], members: number): readonly number[] =>
  players.flatMap((_, player) => (members & (1 << player) ? [player] : []));

/** Two parts of a coalition, each split once. */
export function splitsOf(members: number): readonly (readonly [number, number])[] {
  const splits: [number, number][] = [];
  for (let part = (members - 1) & members; part > 0; part = (part - 1) & members) {
    if (part > (members ^ part)) splits.push([part, members ^ part]);
  }
  return splits;
}

export function checkConsortium(inputs: Inputs): readonly AnalysisFinding[] {
  const refused = refusalOf(inputs);
  if (refused) return [refused];
  const wrong = [...factorsWithoutTotal(inputs.parties), ...powerInPart(inputs.parties)];
  const { players, worth } = consortiumOf(inputs);
  const alone = players.reduce((sum, _, player) => sum + worth[1 << player], 0);
  const whole = worth[worth.length - 1];
  if (whole < alone) {
    wrong.push(
      problem(
        {
          en: `Together the parties earn ${whole}, apart ${alone}: there is nothing to share out. Check the value of the whole consortium.`,
          zh: `各方共同收益为 ${whole}，单独之和为 ${alone}，没有可分配的增益。请核对全体联盟的收益。`,
        },
        inputs.coalitions.place('value', consortiumOf(inputs).rowOf[worth.length - 1]),
      ),
    );
  }
  return wrong.length > 0 ? wrong : notSuperadditive(inputs);
}

function refusalOf({ parties, coalitions }: Inputs): AnalysisFinding | null {
  try {
    coalitionValues(parties.texts('party'), coalitions.texts('coalition'), coalitions.numbers('value'));
    return null;
  } catch (error) {
    if (!(error instanceof OutOfDomain)) throw error;
    const { reason, row, subject } = error;
    const at = row ?? 0;
    switch (reason) {
      case 'too-many-players':
        return problem({
          en: `At most ${mostPlayers} parties can be shared between exactly.`,
          zh: `精确计算最多支持 ${mostPlayers} 方。`,
        });
      case 'player-with-plus':
        return problem(
          {
            en: `“${subject}” has a + in its name, which joins parties. Leave it out.`,
            zh: `“${subject}”含有 +，而 + 用于连接参与方，请去掉。`,
          },
          parties.place('party', at),
        );
      case 'player-unknown':
        return problem(
          {
            en: `“${subject}” is none of the parties. Write the name as it stands there.`,
            zh: `“${subject}”不在参与方之中，请按该表中的写法填写。`,
          },
          coalitions.place('coalition', at),
        );
      case 'member-repeated':
        return problem(
          { en: `“${subject}” stands twice in this coalition.`, zh: `“${subject}”在此联盟中出现两次。` },
          coalitions.place('coalition', at),
        );
      case 'coalition-repeated':
        return problem(
          {
            en: `“${subject}” stands in the table in another order. Keep one of them.`,
            zh: `“${subject}”已以另一顺序列出，请只保留一行。`,
          },
          coalitions.place('coalition', at),
        );
      case 'coalition-missing':
        return problem({
          en: `The coalition “${subject}” is missing. Add a row with what it would earn.`,
          zh: `缺少联盟“${subject}”，请添加一行并填写其收益。`,
        });
      default:
        throw error;
    }
  }
}

export const factors = ['input', 'risk', 'effort', 'innovation'] as const;

const factorsWithoutTotal = (parties: Input): AnalysisFinding[] =>
  factors.flatMap((factor) => {
    if (parties.numbers(factor).some((value) => value > 0)) return [];
    const { en, zh } = parties.table.columns.find(({ id }) => id === factor)!.header;
    return [
      problem(
        { en: `“${en}” is 0 for every party, so nobody has a part of it.`, zh: `各方的“${zh}”均为 0，无法计算份额。` },
        parties.place(factor, 0),
      ),
    ];
  });

export const hasPower = (parties: Input): boolean =>
  parties.has('power') && parties.numbers('power').some((value) => !Number.isNaN(value));

function powerInPart(parties: Input): AnalysisFinding[] {
  if (!hasPower(parties)) return [];
  const powers = parties.numbers('power');
  const blank = powers.findIndex(Number.isNaN);
  if (blank >= 0) {
    return [
      problem(
        {
          en: 'Some parties have a bargaining power and this one has none. Fill it in, or leave the column blank.',
          zh: '部分参与方填写了谈判力，此处为空。请补全，或整列留空。',
        },
        parties.place('power', blank),
      ),
    ];
  }
  return powers.some((value) => value > 0)
    ? []
    : [
        problem(
          { en: 'Some party must have a bargaining power above 0.', zh: '至少一方的谈判力应大于 0。' },
          parties.place('power', 0),
        ),
      ];
}

/** A coalition that earns less than its parts shows an estimate that does not fit the others. */
function notSuperadditive(inputs: Inputs): AnalysisFinding[] {
  const { players, worth, rowOf } = consortiumOf(inputs);
  const findings: AnalysisFinding[] = [];
  for (let members = 1; members < worth.length; members++) {
    const better = splitsOf(members).find(([one, other]) => worth[one] + worth[other] > worth[members] + 1e-9);
    if (!better) continue;
    const [one, other] = better.map((part) => coalitionName(players, part));
    const apart = worth[better[0]] + worth[better[1]];
    findings.push(
      notice(
        {
          en: `Together they earn ${worth[members]}; “${one}” and “${other}” apart earn ${apart}. Cooperation would lose money here: check the estimates.`,
          zh: `共同收益 ${worth[members]}，而“${one}”与“${other}”分开共 ${apart}。合作反而减少收益，请核对估计值。`,
        },
        inputs.coalitions.place('value', rowOf[members]),
      ),
    );
  }
  return findings;
}
