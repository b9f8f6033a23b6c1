// Who may import whom. One rule a room; the test beside this file proves that the rules bite.
import type { ICruiseOptions, IForbiddenRuleType } from 'dependency-cruiser';

/** Files of `room` may import, besides Node and what `allowed` names, nothing of this project. */
function room(name: string, from: string, allowed: string[]): IForbiddenRuleType {
  return {
    name,
    severity: 'error',
    comment: `${name} may import only: ${allowed.join(', ')}`,
    from: { path: from },
    to: { path: '^(shared|functions|infra|test)/', pathNot: allowed },
  };
}

const domain = '^shared/domain/';
const config = '^shared/config/';
const locale = '^shared/locale/';
const adapters = '^shared/adapters/';
const email = '^shared/email/';
const web = '^shared/web/';
const services = '^shared/services/';
const appsAndConsumers = '^functions/[^/]+/(app\\.tsx?|consumer\\.ts)$';

export const IMPORT_RULES: IForbiddenRuleType[] = [
  { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'resolvable',
    severity: 'error',
    comment: 'The event types of Lambda have no code behind them.',
    from: {},
    to: { couldNotResolve: true, pathNot: '^aws-lambda$' },
  },
  room('domain', domain, [domain]),
  room('config', config, [config, domain]),
  room('locale', locale, [locale, domain]),
  room('adapters', adapters, [adapters, domain, config]),
  room('email', email, [email, domain, locale, web]),
  room('web', web, [web, domain, locale]),
  room('services', services, [services, domain, adapters, email, locale, config]),
  room('functions', '^functions/[^/]+/(?!handler\\.ts$)', [
    '^functions/',
    services,
    domain,
    web,
    locale,
    email,
  ]),
  room('handlers', '^functions/[^/]+/handler\\.ts$', ['^functions/', services, domain, adapters, config]),
  {
    name: 'functions-apart',
    severity: 'error',
    comment: 'A function never imports another one.',
    from: { path: '^functions/([^/]+)/' },
    to: { path: '^functions/', pathNot: '^functions/$1/' },
  },
  room('stacks', '^infra/(app\\.ts|stacks/|constructs/)', ['^infra/(stacks|constructs)/', config]),
  room('local-platform', '^infra/local/', [
    '^infra/local/',
    appsAndConsumers,
    services,
    adapters,
    domain,
    config,
    locale,
    web,
    email,
  ]),
  {
    name: 'tests-outside',
    severity: 'error',
    comment: 'Nothing outside test/ imports from it.',
    from: { pathNot: '^test/' },
    to: { path: '^test/' },
  },
  {
    name: 'aws-sdk-in-adapters',
    severity: 'error',
    comment: 'The SDK is known to the adapters, to the local platform and to tests only.',
    from: { path: '^(shared|functions)/', pathNot: adapters },
    to: { path: 'node_modules/@aws-sdk/' },
  },
  {
    name: 'domain-is-pure',
    severity: 'error',
    comment: 'The same input gives the same answer: no clock, no network, no file.',
    from: { path: domain },
    to: { dependencyTypes: ['core'] },
  },
];

export const CRUISE_OPTIONS: ICruiseOptions = {
  doNotFollow: { path: 'node_modules' },
  tsPreCompilationDeps: true,
  enhancedResolveOptions: {
    extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    exportsFields: ['exports'],
    conditionNames: ['import', 'require', 'node', 'default', 'types'],
  },
};
