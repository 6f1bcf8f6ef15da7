import { Component, type ReactNode } from 'react';
import { problemOf } from '../state/problem';
import type { WorkbookProblem } from '../../workbook/room';

interface FailureBoundaryProps {
  readonly children: ReactNode;
  /** Changes when another page is shown, which is then given a new chance. */
  readonly page: string;
  readonly onFailure: (problem: WorkbookProblem) => void;
  readonly fallback: ReactNode;
}

/** A page that cannot be drawn says so and leaves the way home; the choices are kept. */
export class FailureBoundary extends Component<FailureBoundaryProps, { readonly failedPage: string | null }> {
  override state = { failedPage: null };

  static getDerivedStateFromProps({ page }: FailureBoundaryProps, { failedPage }: { failedPage: string | null }) {
    return failedPage !== null && failedPage !== page ? { failedPage: null } : null;
  }

  override componentDidCatch(reason: unknown) {
    this.setState({ failedPage: this.props.page });
    this.props.onFailure(problemOf(reason));
  }

  override render() {
    return this.state.failedPage === null ? this.props.children : this.props.fallback;
  }
}
