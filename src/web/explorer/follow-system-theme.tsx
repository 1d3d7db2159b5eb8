import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';

/** Recolours the editors when the system turns dark or light; GraphiQL looks only at start. */
export function FollowSystemTheme() {
  const theme = useGraphiQL((state) => state.theme);
  const { setTheme } = useGraphiQLActions();
  useEffect(() => {
    const darkness = matchMedia('(prefers-color-scheme: dark)');
    const recolour = () => setTheme(theme);
    darkness.addEventListener('change', recolour);
    return () => darkness.removeEventListener('change', recolour);
  }, [theme, setTheme]);
  return null;
}
