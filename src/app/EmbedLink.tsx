import './embed.css';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoute } from './RouteContext';

/** In a frame: tells the page around it how high the content is, and leads to the whole lesson. */
export function EmbedLink() {
  const { t } = useTranslation();
  const { page, href } = useRoute();
  useEffect(() => {
    if (!('embed' in document.documentElement.dataset) || parent === window) return;
    // The height alone is told, so any page that frames this one may hear it.
    const tell = () =>
      parent.postMessage({ type: 'norm-lab:height', height: document.documentElement.scrollHeight }, '*');
    const observer = new ResizeObserver(tell);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  return (
    <p className="embed-link">
      <a href={href(page)} target="_blank" rel="noreferrer">
        {t(($) => $.site.openWhole)}
      </a>
    </p>
  );
}
