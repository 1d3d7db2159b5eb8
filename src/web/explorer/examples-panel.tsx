import {
  formatShortcutForOS,
  KEY_MAP,
  pick,
  useGraphiQL,
  type GraphiQLPlugin,
} from '@graphiql/react';
import { examples } from './examples/examples.js';
import { useOpenExample } from './open-example.js';

const runKeys = formatShortcutForOS(KEY_MAP.runQuery.key);

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
      <p className="examples-hint">Choose a question, then press {runKeys} to ask it.</p>
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

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M3 5h2M8 5h9M3 10h2M8 10h9M3 15h2M8 15h9" strokeLinecap="round" />
    </svg>
  );
}
