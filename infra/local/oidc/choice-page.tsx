import { Page } from '../pages/page.tsx';
import { PEOPLE } from './people.ts';

const ROLES = {
  hr: { title: 'HR', does: 'runs employee surveys and publishes their results' },
  marketing: { title: 'Marketing', does: 'sends customer surveys and looks after detractors' },
  leadership: { title: 'Leadership', does: 'reads both sides and the Monday digest' },
  admin: { title: 'Admin', does: 'may do everything' },
} as const;

/** Stands in for the sign-in page of Cognito: `hrefFor` carries on as that person. */
export function ChoicePage({ hrefFor }: { hrefFor: (personId: string) => string }) {
  return (
    <Page title="Who do you want to be?">
      <h1>Who do you want to be?</h1>
      <p class="muted">On this machine nobody has a password. Choose a role to sign in with.</p>
      <ul class="cards">
        {(Object.keys(ROLES) as (keyof typeof ROLES)[]).map((role) => (
          <li class="card">
            <h2>{ROLES[role].title}</h2>
            <p class="muted">{ROLES[role].does}</p>
            {PEOPLE.filter((person) => person.role === role).map((person) => (
              <a class="choice" href={hrefFor(person.id)} data-person={person.id}>
                {person.name}
                <span class="muted">{person.language === 'vi' ? 'Tiếng Việt' : 'English'}</span>
              </a>
            ))}
          </li>
        ))}
      </ul>
    </Page>
  );
}
