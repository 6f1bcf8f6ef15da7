import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { DocumentTable20Regular } from '@fluentui/react-icons';
import { insertExample, leaveExample } from '../../actions/insert-example';
import { Tag } from '../../controls/tag';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { Head } from '../../frame/head';
import { Section } from '../../frame/section';
import { useAction, useNumbers, useTranslate } from '../../state/pane-context';
import type { PaneState } from '../../state/pane-state';
import { useLayoutStyles } from '../../theme/layout-styles';
import { useTextStyles } from '../../theme/text-styles';

const useStyles = makeStyles({
  sheet: { display: 'flex', alignItems: 'center', gap: '12px', padding: '9px 0' },
});

/** What an example would add to the workbook, before it does. */
export const ChosenExample = ({ id, plan }: NonNullable<PaneState['chosenExample']>) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  const insert = useAction(insertExample);
  const leave = useAction(leaveExample);
  const title = t(`example.books.${id}.title`);
  const count = plan?.sheets.length ?? 0;
  return (
    <>
      <Head name={t('example.title')} />
      <Body title={title} lead={t(`example.books.${id}.about`)} busy={plan === null}>
        {plan && (
          <Section title={t('example.adds')}>
            <ul className={layout.ruled}>
              {plan.sheets.map(({ name, live, size }) => (
                <li key={name} className={styles.sheet}>
                  <DocumentTable20Regular className={layout.icon} />
                  <b className={mergeClasses(layout.grow, text.strong)}>{name}</b>
                  {live && <Tag>{t('write.live')}</Tag>}
                  <span className={mergeClasses(text.caption, text.number)}>
                    {numbers.count(size.rows)} × {numbers.count(size.columns)}
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </Body>
      <Foot
        status={plan ? t('example.safe') : undefined}
        onBack={() => leave()}
        primary={plan ? { label: t('example.insert', { count }), onClick: () => insert(plan) } : undefined}
      />
    </>
  );
};
