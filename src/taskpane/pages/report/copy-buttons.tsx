import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Report } from '../../../evaluation/report/report';
import { copiedAs, copyReport } from '../../actions/make-report';
import { LinkButton } from '../../controls/link-button';
import { Section } from '../../frame/section';
import { useAction, usePane, useTranslate } from '../../state/pane-context';
import { reportFormats, type ReportFormat } from '../../state/shown-report';
import { colours } from '../../theme/colours';
import { useLayoutStyles } from '../../theme/layout-styles';
import { useTextStyles } from '../../theme/text-styles';

const useStyles = makeStyles({
  box: {
    boxSizing: 'border-box',
    width: '100%',
    height: '160px',
    marginTop: '8px',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: colours.soft,
    color: tokens.colorNeutralForeground1,
    overflow: 'auto',
    resize: 'vertical',
    userSelect: 'text',
  },
});

/** Ways to take the report along; where the clipboard is refused, the text stands there to be copied by hand. */
export const CopyButtons = ({ report }: { report: Report }) => {
  const t = useTranslate();
  const layout = useLayoutStyles();
  const copied = usePane((state) => state.copied);
  const copy = useAction(copyReport);
  return (
    <Section title={t('report.page.copy')}>
      <div className={layout.links}>
        {reportFormats.map((format) => (
          <LinkButton key={format} onClick={() => copy({ format, report })}>
            {t(`report.page.as.${format}`)}
          </LinkButton>
        ))}
      </div>
      {copied?.refused && <ByHand format={copied.format} report={report} />}
    </Section>
  );
};

const ByHand = ({ format, report }: { format: ReportFormat; report: Report }) => {
  const t = useTranslate();
  const styles = useStyles();
  const text = useTextStyles();
  const language = usePane((state) => state.language);
  const content = copiedAs(format, report, language);
  return (
    <>
      <p role="alert" className={text.following}>
        {t('report.page.refused')}
      </p>
      {content.html === null ? (
        <PlainText text={content.text} className={mergeClasses(styles.box, text.formula)} />
      ) : (
        <RichText html={content.html} className={styles.box} />
      )}
    </>
  );
};

const PlainText = ({ text, className }: { text: string; className: string }) => {
  const t = useTranslate();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, [text]);
  return <textarea ref={box} readOnly className={className} aria-label={t('report.page.toCopy')} value={text} />;
};

/** Copied with its headings and tables when it is selected as it is shown. All of it is ours and escaped. */
const RichText = ({ html, className }: { html: string; className: string }) => {
  const t = useTranslate();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!box.current) return;
    box.current.focus();
    window.getSelection()?.selectAllChildren(box.current);
  }, [html]);
  return (
    <div
      ref={box}
      tabIndex={0}
      role="region"
      aria-label={t('report.page.toCopy')}
      className={className}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
};
