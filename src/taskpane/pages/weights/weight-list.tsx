import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Evaluation } from '../../../evaluation/evaluation';
import { LinkButton } from '../../controls/link-button';
import { ShareBar } from '../../controls/share-bar';
import { useNumbers, useText, useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';
import { useTextStyles } from '../../theme/text-styles';

const useStyles = makeStyles({
  list: { marginTop: '12px' },
  item: { padding: '10px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  total: { padding: '10px 0', borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  common: { marginTop: '8px', marginLeft: '24px' },
  bar: { margin: '6px 0' },
  inside: { marginTop: '8px' },
});

interface WeightListProps {
  readonly evaluation: Evaluation;
  readonly weights: readonly number[];
  readonly onByHand: () => void;
}

/** The weights with their reasons: by dimension, and inside each on demand; own indicators have no dimensions. */
export const WeightList = ({ evaluation, weights, onByHand }: WeightListProps) => {
  const t = useTranslate();
  const inLanguage = useText();
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  const [inside, setInside] = useState(false);
  const { model, dimensions, indicators } = evaluation;
  const printed = numbers.shares(weights);
  const members = (code: string) => indicators.flatMap((one, at) => (one.dimension === code ? [at] : []));
  const shares = dimensions.map(({ code }) => members(code).reduce((sum, at) => sum + weights[at], 0));
  const printedShares = numbers.shares(shares);
  const reasons = new Set(dimensions.map(({ reason }) => inLanguage(reason)));
  const reasoned = model !== null && evaluation.weights.from === 'default';
  const line = (name: string, share: string, strong: boolean) => (
    <div className={layout.row}>
      <span className={mergeClasses(layout.grow, strong && text.strong)}>{name}</span>
      <span className={mergeClasses(text.number, strong && text.strong)}>{share}</span>
    </div>
  );
  const bar = (share: number) => (
    <div className={styles.bar}>
      <ShareBar share={share} />
    </div>
  );
  const insideOf = (code: string) => (
    <ul className={styles.inside}>
      {members(code).map((at) => (
        <li key={indicators[at].code} className={text.caption}>
          {line(inLanguage(indicators[at].name), printed[at], false)}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {reasoned && reasons.size === 1 && <p className={mergeClasses(text.caption, styles.common)}>{[...reasons]}</p>}
      <ul className={styles.list}>
        {model
          ? dimensions.map(({ code, name, reason }, index) => (
              <li key={code} className={styles.item}>
                {line(inLanguage(name), printedShares[index], true)}
                {bar(shares[index])}
                {reasoned && reasons.size > 1 && <p className={text.caption}>{inLanguage(reason)}</p>}
                {inside && insideOf(code)}
              </li>
            ))
          : indicators.map(({ code, name }, index) => (
              <li key={code} className={styles.item}>
                {line(inLanguage(name), printed[index], true)}
                {bar(weights[index])}
              </li>
            ))}
        <li className={styles.total}>
          <div className={layout.row}>
            <span className={layout.grow}>{t('weights.total')}</span>
            <span className={mergeClasses(text.number, text.strong)}>100%</span>
          </div>
        </li>
      </ul>
      <div className={layout.links}>
        <LinkButton onClick={onByHand}>{t('weights.byHand')}</LinkButton>
        {model && (
          <LinkButton aria-expanded={inside} onClick={() => setInside(!inside)}>
            {inside ? t('weights.partsOnly') : t('weights.inside', { count: indicators.length })}
          </LinkButton>
        )}
      </div>
    </>
  );
};
