import fc from 'fast-check';
import { malmquist } from '../../../src/methods/efficiency/malmquist';
import { orientations } from '../../../src/methods/efficiency/radial-program';
import { matrixOf } from '../../../src/methods/matrix';
import { expectGolden } from '../../golden/cases';
import { goldenCasesOf } from '../../golden/methods/cases';
import { expectNear, units } from './units';

const [[file, golden]] = goldenCasesOf('dea-malmquist');

test.each(orientations)(`${file}, %s`, (orientation) => {
  const [before, after] = golden.input.periods;
  const expected = golden.expected.transitions.find((one: { orientation: string }) => one.orientation === orientation);
  const result = malmquist(
    matrixOf(before.inputs),
    matrixOf(before.outputs),
    matrixOf(after.inputs),
    matrixOf(after.outputs),
    orientation,
  );
  expectGolden(Array.from(result.malmquist), expected.malmquist, golden.tolerance);
  expectGolden(Array.from(result.efficiencyChange), expected.efficiencyChange, golden.tolerance);
  expectGolden(Array.from(result.technicalChange), expected.technicalChange, golden.tolerance);
  expectGolden(Array.from(result.pureEfficiencyChange), expected.pureEfficiencyChange, golden.tolerance);
  expectGolden(Array.from(result.scaleChange), expected.scaleEfficiencyChange, golden.tolerance);
});

test.each(orientations)('%s: where nothing has changed, every part is 1', (orientation) => {
  fc.assert(
    fc.property(units(), ({ inputs, outputs }) => {
      const result = malmquist(inputs, outputs, inputs, outputs, orientation);
      Object.values(result).forEach((part: Float64Array) =>
        expectNear(
          part,
          Array.from(part, () => 1),
        ),
      );
    }),
    { numRuns: 30, endOnFailure: true },
  );
});

test.each(orientations)(
  '%s: the same outputs from half of the inputs is technical progress by 2, back again by 1/2',
  (orientation) => {
    fc.assert(
      fc.property(units(), ({ inputs, outputs }) => {
        const half = { ...inputs, values: inputs.values.map((value) => value / 2) };
        const forth = malmquist(inputs, outputs, half, outputs, orientation);
        expectNear(
          forth.malmquist,
          Array.from(forth.malmquist, () => 2),
        );
        expectNear(
          forth.technicalChange,
          Array.from(forth.malmquist, () => 2),
        );
        expectNear(
          forth.efficiencyChange,
          Array.from(forth.malmquist, () => 1),
        );
        const back = malmquist(half, outputs, inputs, outputs, orientation);
        expectNear(
          back.malmquist,
          Array.from(forth.malmquist, () => 0.5),
        );
      }),
      { numRuns: 30, endOnFailure: true },
    );
  },
);
