import { mergeClasses } from '@fluentui/react-components';
import { ArrowUndo16Regular, Info16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ComparedYears } from '../../../evaluation/change/compared-years';
import { chooseOtherYear, previewChange } from '../../actions/compare-years';
import { goToSheet } from '../../actions/go-to-cell';
import { ChangeTable } from '../../charts/change-table';
import { Dumbbells } from '../../charts/dumbbells';
import { LinkButton } from '../../controls/link-button';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { Section } from '../../frame/section';
import { useAction, useNumbers, useSentences, useText, useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';
import { useTextStyles } from '../../theme/text-styles';

const shownAtFirst = 16;

/** Who rose and who fell on the same scales, by how much and by which indicator. */
export const ChangeFindings = ({ compared, written }: { compared: ComparedYears; written: string | null }) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const inLanguage = useText();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const preview = useAction(previewChange);
  const other = useAction(chooseOtherYear);
  const toSheet = useAction(goToSheet);
  const join = useSentences();
  const [all, setAll] = useState(false);
  const [asTable, setAsTable] = useState(false);
  const { change, labels, now } = compared;
  const ordered = [...change.units].sort((one, another) => another.change - one.change);
  const [top] = ordered;
  const shown = ordered.slice(0, all ? undefined : shownAtFirst);
  const namesOf = (names: readonly string[]) => names.join(t('sheets.listComma'));
  const apart = [
    ...(change.onlyNow.length > 0 ? [t('change.onlyIn', { label: labels.now, names: namesOf(change.onlyNow) })] : []),
    ...(change.onlyThen.length > 0
      ? [t('change.onlyIn', { label: labels.then, names: namesOf(change.onlyThen) })]
      : []),
    ...(change.unscored.length > 0 ? [t('change.unscored', { names: namesOf(change.unscored) })] : []),
  ];
  const nameOf = (indicator: number) => inLanguage(now.evaluation.indicators[indicator].name);
  return (
    <>
      <Body
        title={
          top
            ? t('change.rose', {
                rose: numbers.count(ordered.filter((one) => one.change > 0).length),
                all: numbers.count(ordered.length),
                then: labels.then,
              })
            : t('change.nobody')
        }
        lead={top ? t('change.most', { unit: top.unit, amount: numbers.signed(top.change) }) : t('change.nobodyLead')}
      >
        {top && (
          <div className={text.following}>
            {asTable ? (
              <ChangeTable units={shown} labels={labels} nameOf={nameOf} />
            ) : (
              <Dumbbells units={shown} labels={labels} nameOf={nameOf} />
            )}
            <div className={mergeClasses(layout.links, text.following)}>
              {ordered.length > shownAtFirst && (
                <LinkButton aria-expanded={all} onClick={() => setAll(!all)}>
                  {all
                    ? t('result.showFirst', { count: shownAtFirst })
                    : t('result.showAll', { number: numbers.count(ordered.length) })}
                </LinkButton>
              )}
              <LinkButton onClick={() => setAsTable(!asTable)}>
                {asTable ? t('pane.asChart') : t('pane.asTable')}
              </LinkButton>
            </div>
          </div>
        )}
        {apart.length > 0 && (
          <Section title={t('change.apart')}>
            {apart.map((sentence) => (
              <p key={sentence} className={text.sentence}>
                {sentence}
              </p>
            ))}
          </Section>
        )}
      </Body>
      <Foot
        onBack={() => other()}
        {...(written === null
          ? {
              status: t('change.nothingYet'),
              statusIcon: <Info16Regular />,
              primary: { label: t('change.write'), disabled: !top, onClick: () => preview() },
            }
          : {
              status: join([t('change.written', { sheet: written }), t('write.undo')]),
              statusIcon: <ArrowUndo16Regular />,
              primary: { label: t('result.goToSheet'), onClick: () => toSheet(written) },
            })}
      />
    </>
  );
};
