import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';
import { useFirstExample } from './open-example.js';

/** What GraphiQL has no property for: the opening example, wrapped lines, the system's colours. */
export function EditorSettings() {
  useFirstExample();
  useWrappedLines();
  useSystemTheme();
  return null;
}

function useWrappedLines(): void {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  useEffect(() => queryEditor?.updateOptions({ wordWrap: 'on' }), [queryEditor]);
}

/** GraphiQL asks the system only at start; its page would darken later without its editors. */
function useSystemTheme(): void {
  const theme = useGraphiQL((state) => state.theme);
  const { setTheme } = useGraphiQLActions();
  useEffect(() => {
    const darkness = matchMedia('(prefers-color-scheme: dark)');
    const recolour = () => setTheme(theme);
    darkness.addEventListener('change', recolour);
    return () => darkness.removeEventListener('change', recolour);
  }, [theme, setTheme]);
}
