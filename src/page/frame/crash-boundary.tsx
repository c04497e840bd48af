import { Component, type ReactElement, type ReactNode } from "react";
import { Button } from "../components/button/button";
import { InsteadOfView } from "../components/states/instead-of-view";
import { Notice } from "../components/states/notice";
import { useWords } from "../language/use-words";
import { FRAME_WORDS } from "./frame.words";

interface CrashState {
  readonly error: Error | null;
}

/** Keeps a mistake of one view from taking the frame with it. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, CrashState> {
  override readonly state: CrashState = { error: null };

  static getDerivedStateFromError(error: Error): CrashState {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <Crashed error={this.state.error} />;
  }
}

function Crashed({ error }: { readonly error: Error }): ReactElement {
  const words = useWords(FRAME_WORDS);
  const reload = (
    <Button look="main" onClick={() => location.reload()}>
      {words.reload}
    </Button>
  );
  return (
    <InsteadOfView value>
      <Notice title={words.crashed} icon="alarm" tone="danger" ways={reload}>
        <p>{error.message}</p>
      </Notice>
    </InsteadOfView>
  );
}
