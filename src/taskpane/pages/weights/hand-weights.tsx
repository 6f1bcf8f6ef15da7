import { Button, makeStyles, mergeClasses, SpinButton, tokens } from '@fluentui/react-components';
import { LockClosed20Regular, LockOpen20Regular } from '@fluentui/react-icons';
import type { Evaluation } from '../../../evaluation/evaluation';
import { chooseWeight, scaleWeights, toggleHold } from '../../actions/choose-weights';
import { LinkButton } from '../../controls/link-button';
import type { Draft } from '../../state/draft';
import { totalOf } from '../../state/hand-weights';
import { useAction, useNumbers, useText, useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';
import { useTextStyles } from '../../theme/text-styles';

const useStyles = makeStyles({
  list: { marginTop: '12px' },
  dimension: { padding: '10px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: { minHeight: '40px' },
  field: { width: '92px', flexShrink: 0 },
  input: { boxSizing: 'border-box', width: '100%', minWidth: 0 },
  total: { padding: '10px 0', borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
});

interface HandWeightsProps {
  readonly draft: Draft;
  readonly evaluation: Evaluation;
  readonly total: number;
}

/** A percentage for each indicator, with the total as it stands now. A held one stays when the others are scaled. */
export const HandWeights = ({ draft, evaluation, total }: HandWeightsProps) => {
  const t = useTranslate();
  const inLanguage = useText();
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  const scale = useAction(scaleWeights);
  const { model, dimensions, indicators } = evaluation;
  const codes = indicators.map(({ code }) => code);
  const allHeld = codes.every((code) => draft.heldWeights.includes(code));
  return (
    <>
      <ul className={styles.list}>
        {dimensions.map((dimension) => {
          const members = indicators.filter((one) => one.dimension === dimension.code);
          const share = totalOf(
            members.map(({ code }) => code),
            draft.handWeights,
          );
          return (
            <li key={dimension.code} className={styles.dimension}>
              {model && (
                <div className={mergeClasses(layout.row, text.strong)}>
                  <span className={layout.grow}>{inLanguage(dimension.name)}</span>
                  <span>{numbers.value(share)}%</span>
                </div>
              )}
              <ul>
                {members.map(({ code, name }) => (
                  <HandWeight key={code} code={code} name={inLanguage(name)} draft={draft} />
                ))}
              </ul>
            </li>
          );
        })}
        <li className={mergeClasses(layout.row, styles.total)}>
          <span className={layout.grow}>{t('weights.total')}</span>
          <span className={text.strong}>{numbers.value(total)}%</span>
        </li>
      </ul>
      {total !== 100 &&
        (allHeld ? (
          <p className={text.caption}>{t('weights.allHeld')}</p>
        ) : (
          <LinkButton onClick={() => scale(codes)}>{t('weights.scale')}</LinkButton>
        ))}
    </>
  );
};

const HandWeight = ({ code, name, draft }: { code: string; name: string; draft: Draft }) => {
  const t = useTranslate();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const choose = useAction(chooseWeight);
  const hold = useAction(toggleHold);
  const held = draft.heldWeights.includes(code);
  return (
    <li className={mergeClasses(layout.row, styles.row)}>
      <span className={layout.grow}>{name}</span>
      <Button
        appearance="subtle"
        icon={held ? <LockClosed20Regular /> : <LockOpen20Regular />}
        aria-label={t('weights.hold', { indicator: name })}
        aria-pressed={held}
        onClick={() => hold(code)}
      />
      <span className={styles.field}>
        <SpinButton
          className={styles.input}
          input={{ style: { width: '100%', minWidth: 0 } }}
          aria-label={t('weights.weightOf', { indicator: name })}
          min={0}
          max={100}
          step={1}
          precision={2}
          value={draft.handWeights[code] ?? 0}
          onChange={(_, { value, displayValue }) => {
            const percent = value ?? Number(displayValue);
            if (Number.isFinite(percent)) choose({ code, percent: Math.min(100, Math.max(0, percent)) });
          }}
        />
      </span>
    </li>
  );
};
