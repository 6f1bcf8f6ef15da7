import {
  choose,
  fromMenu,
  keys,
  press,
  search,
  see,
  seeButton,
  seeStrength,
  startModel,
  toTab,
  type Step,
  type Words,
} from '../../docs/picture-walks/visit';
import { sheets } from './tables';

/** What a person does at one moment, and what stands in the pane when it has been answered. */
export interface Moment {
  readonly page: string;
  readonly what: string;
  readonly act: Step;
  readonly answered: Step;
}

/** Whatever changes in the pane is the answer. */
const anything: Step = () => Promise.resolve();
const on =
  (page: string) =>
  (what: string, act: Step, answered: Step = anything): Moment => ({ page, what, act, answered });

const list =
  (words: Words): Step =>
  ({ pane, t }) =>
    pane.getByRole('combobox', { name: words(t, ({ en }) => en), exact: true }).click();
const option =
  (name: string | RegExp): Step =>
  ({ pane }) =>
    pane.getByRole('option', { name }).first().click();
const seeOptions: Step = ({ pane }) => pane.getByRole('option').first().waitFor();
const flip =
  (words: Words): Step =>
  ({ pane, t }) =>
    pane.getByRole('switch', { name: words(t, ({ en }) => en) }).click();
const pressTable =
  (sheet: string): Step =>
  ({ pane }) =>
    pane.getByRole('button', { name: `Sheet “${sheet}”` }).click();
const toStep =
  (number: number): Step =>
  ({ pane }) =>
    pane.getByRole('button', { name: new RegExp(`^Step ${number}`) }).click();
/** The grid takes its time for 5,000 rows of formulas, and so do ten thousand weightings. */
const inTheEnd =
  (words: Words): Step =>
  ({ pane, t }) =>
    pane.getByRole('button', { name: words(t, ({ en }) => en) }).waitFor({ timeout: 900_000 });
const showAll = press((t) => t('result.showAll', { number: '5' }));

const [home, data, check, weights, interview, method, write] = [
  'Home', 'Data', 'Check', 'Weights', 'Interview', 'Method', 'Write',
].map(on); // prettier-ignore
const [ranking, compare, unit, robust, report, steps, change, functions, about, analyses] = [
  'Ranking', 'Compare', 'Unit', 'Robust', 'Report', 'Steps', 'Change', 'Functions', 'About', 'Analyses',
].map(on); // prettier-ignore

const begin = (start: Step): readonly Moment[] => [
  home(
    'start an evaluation',
    start,
    see((t) => t('data.tables')),
  ),
  data(
    'take the table',
    pressTable(sheets.now),
    seeButton((t) => t('data.checkData')),
  ),
];

const checking: readonly Moment[] = [
  data('check the data', press((t) => t('data.checkData')), seeButton((t) => t('check.previewFixes', { count: 2 }))),
  check('show every finding', press((t) => t('check.showMore', { count: 5 }))),
  check('preview the fixes', press((t) => t('check.previewAll')), seeButton((t) => t('check.apply', { count: 2 }))),
  check('apply the fixes', press((t) => t('check.apply', { count: 2 })), seeButton((t) => t('check.setWeights'))),
  check('missing values', list((t) => t('check.missing.title')), seeOptions),
  check('filled with the median', option('Fill with the median')),
  check('on to the weights', press((t) => t('check.setWeights')), seeButton((t) => t('weights.use'))),
]; // prettier-ignore

const weighing: readonly Moment[] = [
  weights('all origins', press((t) => t('weights.all', { count: 14 }))),
  ...(['entropy', 'critic', 'merec', 'idocriw', 'pca', 'hand', 'combined'] as const).map((source) =>
    weights(source, choose((t) => t(`weights.source.${source}`))),
  ),
  weights('bwm', choose((t) => t('weights.source.bwm')), seeButton((t) => t('interview.start', { count: 5 }))),
  interview('begin', press((t) => t('interview.start', { count: 5 })), see((t) => t('interview.best'))),
  interview('choose the best', keys('1')),
  interview('next', keys('Enter'), see((t) => t('interview.worst'))),
  interview('leave', toStep(3), seeButton((t) => t('weights.use'))),
]; // prettier-ignore

const pairs: readonly Moment[] = [
  weights('ahp', choose((t) => t('weights.source.ahp')), seeButton((t) => t('interview.start', { count: 5 }))),
  interview('begin', press((t) => t('interview.start', { count: 5 })), see((t) => t('interview.question'))),
  interview('choose one of two', keys('1'), seeStrength),
  interview('how much more', keys('3')),
  interview('next', keys('Enter')),
  interview('leave', toStep(3), seeButton((t) => t('weights.use'))),
]; // prettier-ignore

const ranked: readonly Moment[] = [
  weights('equal', choose((t) => t('weights.source.equal'))),
  weights('on to the method', press((t) => t('weights.use')), seeButton((t) => t('method.preview'))),
  method('all methods', press((t) => t('method.all', { number: '1' }))),
  ...(['topsis', 'promethee', 'codas', 'vikor', 'weighted-sum'] as const).map((id) =>
    method(id, choose((t) => t(`methods.${id}.name`))),
  ),
  method('preview', press((t) => t('method.preview')), seeButton((t) => t('write.write', { count: 5 }))),
  write('write', press((t) => t('write.write', { count: 5 })), inTheEnd((t) => t('result.goToSheet'))),
]; // prettier-ignore

const looking: readonly Moment[] = [
  ranking('show all units', showAll),
  ranking('as table', press((t) => t('pane.asTable'))),
  ranking('as chart', press((t) => t('pane.asChart'))),
  ranking('search a unit', search('499')),
  compare('open', toTab((t) => t('result.tab.compare')), see((t) => t('compare.methods'))),
  compare('show all units', showAll),
  compare('all methods', flip((t) => t('compare.methodsOn')), see((t) => t('compare.method'))),
  unit('open', toTab((t) => t('result.tab.unit')), see((t) => t('unit.lift'))),
  unit('list of units', list((t) => t('unit.choose')), seeOptions),
  unit('why is it here?', option(/5$/)),
  unit('list to compare with', list((t) => t('unit.compareWith')), seeOptions),
  unit('compare two', option(/7$/)),
  robust('open', toTab((t) => t('result.tab.robust')), seeButton((t) => t('robust.run'))),
  robust('test', press((t) => t('robust.run')), inTheEnd((t) => t('robust.write'))),
  robust('show all units', showAll),
  robust('preview', press((t) => t('robust.write')), seeButton((t) => t('write.write', { count: 1 }))),
  robust('write', press((t) => t('write.write', { count: 1 })), inTheEnd((t) => t('result.goToSheet'))),
  report('open', toTab((t) => t('result.tab.report')), seeButton((t) => t('report.page.write', { sheet: '“' }))),
  report('write', press((t) => t('report.page.write', { sheet: '“' })), see((t) => t('report.page.written', { sheet: '“' }))),
  ranking('open again', toTab((t) => t('result.tab.ranking')), seeButton((t) => t('change.open'))),
]; // prettier-ignore

const further: readonly Moment[] = [
  change('open', press((t) => t('change.open')), seeButton((t) => t('change.compare'))),
  change('compare', press((t) => t('change.compare')), seeButton((t) => t('change.write'))),
  home('go home', press((t) => t('pane.home')), seeButton((t) => t('home.functions'))),
  functions('open', press((t) => t('home.functions')), seeButton((t) => t('functions.all', { count: 1 }))),
  functions('search', search('topsis'), seeButton(() => 'TOPSIS')),
  functions('open one', press(() => 'TOPSIS'), see((t) => t('functions.input'))),
  home('go home again', press((t) => t('pane.home')), seeButton((t) => t('home.functions'))),
  about('open', fromMenu((t) => t('pane.about')), see((t) => t('about.privacy'))),
]; // prettier-ignore

const calculation: readonly Moment[] = [
  steps('open', press((t) => t('steps.open')), seeButton((t) => t('write.write', { count: 1 }))),
  steps('back', press((t) => t('pane.back')), seeButton((t) => t('change.open'))),
]; // prettier-ignore

/** Every page of the pane with 30 indicators of the person's own. */
export const ownWalk: readonly Moment[] = [
  ...begin(press((t) => t('home.own'))),
  ...checking,
  ...weighing,
  ...ranked,
  ...looking,
  ...calculation,
  ...further,
];

/** What a model has besides: its own questions, and parts that are compared in pairs. */
export const modelWalk = (id: string): readonly Moment[] => [
  home('start by a model', startModel(id), see((t) => t('data.tables'))),
  analyses('open', press((t) => t('analyses.open')), seeButton((t) => t('pane.back'))),
  home('go home', press((t) => t('pane.home')), seeButton((t) => t('home.functions'))),
  ...begin(startModel(id)),
  data('check the data', press((t) => t('data.checkData')), seeButton((t) => t('check.setWeights'))),
  check('on to the weights', press((t) => t('check.setWeights')), seeButton((t) => t('weights.use'))),
  ...pairs,
]; // prettier-ignore
