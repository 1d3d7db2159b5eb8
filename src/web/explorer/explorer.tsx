import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { examplesPlugin } from './examples-panel.js';
import { examples } from './examples/examples.js';
import { fetchAnswer } from './fetch-answer.js';
import { FollowSystemTheme } from './follow-system-theme.js';

// GraphiQL resets its panels when the identity of this list changes.
const plugins = [examplesPlugin, HISTORY_PLUGIN];

/** GraphiQL on this server's endpoint, opened on the first example. */
export function Explorer() {
  return (
    <GraphiQL
      fetcher={fetchAnswer}
      plugins={plugins}
      visiblePlugin={examplesPlugin.title}
      defaultTabs={examples.slice(0, 1)}
      defaultEditorToolsVisibility="variables"
    >
      <GraphiQL.Logo>{null}</GraphiQL.Logo>
      <FollowSystemTheme />
    </GraphiQL>
  );
}
