import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTextStyles } from '../theme/text-styles';

/** The one heading of a page. A new page starts here, so it takes the focus. */
export const Heading = ({ text, hidden }: { text: string; hidden?: boolean }) => {
  const styles = useTextStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={heading} tabIndex={-1} className={mergeClasses(styles.heading, hidden && styles.hidden)}>
      {text}
    </h1>
  );
};
