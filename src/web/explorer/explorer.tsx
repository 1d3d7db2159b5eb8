import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { EditorSettings } from './editor-settings.js';
import { examplesPlugin } from './examples-panel.js';
import { fetchAnswer } from './fetch-answer.js';

// GraphiQL resets its panels when the identity of this list changes.
const plugins = [examplesPlugin, HISTORY_PLUGIN];

/** GraphiQL on this server's endpoint, opened on the first example or on the tabs of last time. */
export function Explorer() {
  return (
    <GraphiQL
      fetcher={fetchAnswer}
      plugins={plugins}
      visiblePlugin={examplesPlugin.title}
      defaultEditorToolsVisibility="variables"
      schemaDescription
      inputValueDeprecation
      defaultQuery=""
    >
      <GraphiQL.Logo>{null}</GraphiQL.Logo>
      <EditorSettings />
    </GraphiQL>
  );
}
