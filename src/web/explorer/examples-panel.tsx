import { pick, useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { examples, type Example } from './examples/examples.js';

/** The panel that lists the example questions and puts a chosen one into the editors. */
export const examplesPlugin: GraphiQLPlugin = {
  title: 'Examples',
  icon: ExamplesIcon,
  content: ExamplesPanel,
};

function ExamplesPanel() {
  const openExample = useOpenExample();
  const { tabs, activeTabIndex } = useGraphiQL(pick('tabs', 'activeTabIndex'));
  const current = examples.find(({ query }) => query === tabs[activeTabIndex]?.query);
  return (
    <section aria-labelledby="examples-title">
      <h2 id="examples-title">Examples</h2>
      <p className="examples-hint">Choose a question, then press Ctrl-Enter to ask it.</p>
      <ul className="examples">
        {examples.map((example) => (
          <li key={example.title}>
            <button
              type="button"
              aria-current={example === current}
              onClick={() => openExample(example)}
            >
              <strong>{example.title}</strong>
              <span>{example.question}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useOpenExample() {
  const { addTab } = useGraphiQLActions();
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'responseEditor'),
  );
  return ({ query, variables }: Example) => {
    const written = { query: queryEditor?.getValue(), variables: variableEditor?.getValue() };
    if (!isReplaceable(written)) addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
    responseEditor?.setValue('');
  };
}

interface Written {
  query: string | undefined;
  variables: string | undefined;
}

/** Whether nothing of the reader's own work is lost: an empty tab, or an example as it came. */
function isReplaceable({ query, variables }: Written): boolean {
  if (!query?.trim()) return true;
  return examples.some((example) => example.query === query && example.variables === variables);
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M3 5h2M8 5h9M3 10h2M8 10h9M3 15h2M8 15h9" strokeLinecap="round" />
    </svg>
  );
}
