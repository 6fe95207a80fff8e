// A section of a record with a heading that can be linked to.
import type { ComponentChildren } from 'preact';
import { say } from '../../i18n/say';

interface SectionProps {
  id: string;
  title: string;
  children: ComponentChildren;
}

export function Section({ id, title, children }: SectionProps) {
  return (
    <section id={id}>
      <h2>
        {title}
        <a class="anchor" href={`#${id}`} aria-label={say('recordLink', title)}>
          #
        </a>
      </h2>
      {children}
    </section>
  );
}
