import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';
import { examples, type Example } from './examples/examples.js';

/** Gives the function that puts an example into the editors, in a tab that holds nothing else. */
export function useOpenExample(): (example: Example) => void {
  const actions = useGraphiQLActions();
  const editors = useEditors();
  return (example) => {
    const { queryEditor, variableEditor } = editors;
    const written = { query: queryEditor?.getValue(), variables: variableEditor?.getValue() };
    if (!isReplaceable(written)) actions.addTab();
    show(example, editors);
  };
}

function show({ query, variables }: Example, editors: ReturnType<typeof useEditors>): void {
  const { queryEditor, variableEditor, responseEditor } = editors;
  queryEditor?.setValue(query);
  queryEditor?.setScrollPosition({ scrollTop: 0, scrollLeft: 0 });
  variableEditor?.setValue(variables);
  responseEditor?.setValue('');
  queryEditor?.focus();
}

/**
 * Opens the first example where a visitor has written nothing yet. GraphiQL's own default tabs
 * leave the variables editor empty, and come back as a second tab on the next visit.
 */
export function useFirstExample(): void {
  const openExample = useOpenExample();
  const { queryEditor, variableEditor, tabs } = useEditors();
  useEffect(() => {
    const [first] = examples;
    const isReady = queryEditor && variableEditor && first;
    if (isReady && tabs.length === 1 && queryEditor.getValue() === '') openExample(first);
    // Only when the editors appear: a tab emptied later stays empty.
  }, [queryEditor, variableEditor]);
}

function useEditors() {
  return useGraphiQL(pick('queryEditor', 'variableEditor', 'responseEditor', 'tabs'));
}

interface Written {
  query: string | undefined;
  variables: string | undefined;
}

/** Whether nothing of the visitor's own work is lost: an empty tab, or an example as it came. */
function isReplaceable({ query, variables }: Written): boolean {
  if (!query?.trim()) return true;
  return examples.some((example) => example.query === query && example.variables === variables);
}
