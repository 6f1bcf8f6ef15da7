import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useTranslate } from '../state/pane-context';
import { problemText } from '../../workbook/problem-text';
import type { WorkbookProblem } from '../../workbook/room';

/** What could not be done, why, and what cures it. */
export const ProblemBar = ({ problem }: { problem: WorkbookProblem }) => {
  const { cause, cure } = problemText(problem, useTranslate());
  return (
    <MessageBar intent="error" layout="multiline" role="alert" style={{ marginTop: 16, paddingBlock: 10 }}>
      <MessageBarBody style={{ overflowWrap: 'anywhere' }}>
        <MessageBarTitle>{cause}</MessageBarTitle>
        <div>{cure}</div>
      </MessageBarBody>
    </MessageBar>
  );
};
