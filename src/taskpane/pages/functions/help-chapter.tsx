import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Section } from '../../frame/section';
import type { Chapter, HelpBlock, Run } from '../../state/function-help';
import { useLayoutStyles } from '../../theme/layout-styles';
import { useTextStyles } from '../../theme/text-styles';

const useStyles = makeStyles({
  block: { marginTop: '8px', overflowWrap: 'anywhere' },
  // A wide table scrolls by itself, never the pane.
  frame: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse' },
  cell: { padding: '3px 12px 3px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, whiteSpace: 'nowrap' },
});

/** One chapter of a function's help. */
export const HelpChapter = ({ chapter }: { chapter: Chapter }) => (
  <Section title={chapter.title}>
    {chapter.blocks.map((block, at) => (
      <Block key={at} block={block} title={chapter.title} />
    ))}
  </Section>
);

const Block = ({ block, title }: { block: HelpBlock; title: string }) => {
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  switch (block.kind) {
    case 'title':
      return (
        <h3 className={mergeClasses(text.section, styles.block)}>
          <Line runs={block.text} />
        </h3>
      );
    case 'paragraph':
      return (
        <p className={mergeClasses(text.sentence, styles.block)}>
          <Line runs={block.text} />
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item, at) => (
            <li key={at} className={styles.block}>
              <Line runs={item} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <div className={mergeClasses(styles.frame, layout.block)} tabIndex={0} role="group" aria-label={title}>
          <table className={mergeClasses(text.caption, styles.table)}>
            <tbody>
              {block.rows.map((row, down) => (
                <tr key={down}>
                  {row.map((cell, across) => (
                    <td key={across} className={styles.cell}>
                      <Line runs={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
};

const Line = ({ runs }: { runs: readonly Run[] }) => {
  const text = useTextStyles();
  return runs.map((run, at) => {
    if (run.kind === 'code')
      return (
        <code key={at} className={text.formula}>
          {run.text}
        </code>
      );
    if (run.kind === 'strong')
      return (
        <b key={at} className={text.strong}>
          {run.text}
        </b>
      );
    return run.text;
  });
};
