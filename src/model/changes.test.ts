import { describe, expect, it } from 'vitest';
import { content, criterion, movedService, service, statement } from '../../tests/fixtures/knowledge.ts';
import type { AuthoredMilestone } from '../schema/milestone.ts';
import type { AuthoredStatement } from '../schema/statement.ts';
import { changes, changesByYear, plannedChanges, type Change } from './changes.ts';
import { toKnowledge } from './knowledge.ts';

/** Knowledge of facts and milestones as of 2021-06-15, the day on which statements are checked. */
function knowing(facts: Record<string, AuthoredStatement[]>, milestones: Record<string, Partial<AuthoredMilestone>> = {}) {
  const criteria = { 'cri/x': criterion(1), 'cri/y': criterion(2), 'cni/z': criterion(1) };
  const made = content(service({ cri: { a: [], b: [] }, cni: { a: [] } }), criteria, { ...facts });
  const text = { ja: '出来事', en: 'Event' };
  for (const [id, parts] of Object.entries(milestones)) {
    made.milestones.set(id, { collection: 'milestones', id, data: { title: text, layers: ['cri'], summary: text, references: [], ...parts }, body: '' });
  }
  return toKnowledge(made);
}

const told = (all: Change[]) => all.map((change) => (change.kind === 'milestone' ? change.milestone.id : `${change.fact.criterion.id}#${change.statement.id}`));
const began = (id: string, from: AuthoredStatement['valid']['from'], parts: Partial<AuthoredStatement> = {}) => statement(id, { ...parts, valid: { from } });
const ends = (id: string, planned: string, parts: Partial<AuthoredStatement> = {}) => statement(id, { ...parts, valid: { from: '2020', until: { planned } } });

describe('what changed in the world', () => {
  it('comes newest first, statements and milestones together', () => {
    const knowledge = knowing({ 'cri/x': [began('old', '2018-05-31'), began('new', '2021-03-02')] }, { '2020-12-02-deprecated': {}, '2021-04-closed': {} });
    expect(told(changes(knowledge))).toEqual(['2021-04-closed', 'cri/x#new', '2020-12-02-deprecated', 'cri/x#old']);
  });

  it('counts a month or a year from its first day', () => {
    const knowledge = knowing({ 'cri/x': [began('day', '2020-01-02'), began('year', '2020'), began('month', '2020-02')] });
    expect(told(changes(knowledge))).toEqual(['cri/x#month', 'cri/x#day', 'cri/x#year']);
  });

  it('tells what each statement took over from', () => {
    const [newest, oldest] = changes(knowing({ 'cri/x': [began('old', '2018'), began('new', '2020')] }));
    expect(newest).toMatchObject({ kind: 'began', date: '2020', before: { id: 'old' } });
    expect(oldest).not.toHaveProperty('before');
  });

  it('leaves out what only was first seen, has no known start or is planned', () => {
    for (const from of [{ by: '2020' }, 'unknown' as const, { planned: '2021-01' }]) expect(changes(knowing({ 'cri/x': [began('x', from)] }))).toEqual([]);
  });

  it('tells by when something had taken over from another', () => {
    const [newest] = changes(knowing({ 'cri/x': [began('docker', 'unknown'), began('containerd', { after: '2020-07-31', by: '2020-08-14' })] }));
    expect(newest).toMatchObject({ kind: 'began', known: 'by', date: '2020-08-14', statement: { id: 'containerd' }, before: { id: 'docker' } });
  });

  it('tells what ended with nothing in its place, and not what another took over from', () => {
    const ended = (id: string, until: AuthoredStatement['valid']['until'], parts: Partial<AuthoredStatement> = {}) => statement(id, { ...parts, valid: { from: '2018', ...(until ? { until } : {}) } });
    expect(told(changes(knowing({ 'cri/x': [ended('gone', '2021-03')] })))).toEqual(['cri/x#gone', 'cri/x#gone']);
    expect(changes(knowing({ 'cri/x': [ended('gone', '2021-03')] }))[0]).toMatchObject({ kind: 'ended', date: '2021-03' });
    expect(told(changes(knowing({ 'cri/x': [ended('old', '2021-03'), began('new', '2021-03')] })))).toEqual(['cri/x#new', 'cri/x#old']);
    expect(told(changes(knowing({ 'cri/x': [ended('seen', { 'last-seen': '2021-03' })] })))).toEqual(['cri/x#seen']);
  });

  it('leaves out remarks, plans and what follows from other facts', () => {
    const said = told(changes(movedService()));
    expect(said).toContain('cri/default-runtime#old-containerd');
    expect(said.filter((id) => id.startsWith('cri/since'))).toEqual([]);
    expect(changes(knowing({ 'cri/x': [began('remark', '2020', { alongside: true }), began('plan', '2020', { plan: 'kept' })] }))).toEqual([]);
  });

  it('ends with the site’s today', () => {
    const knowledge = knowing({ 'cri/x': [began('today', '2021-06-15'), began('tomorrow', '2021-06-16')] }, { '2021-06-16-event': {}, '2020-01-01-announced': { planned: true } });
    expect(told(changes(knowledge))).toEqual(['cri/x#today']);
  });
});

describe('changes by year', () => {
  it('are all there, each in the year of its date, newest first', () => {
    const facts = { 'cri/x': [statement('old', { valid: { from: '2018-06', until: '2020-03' } }), began('new', '2020-03')], 'cri/y': [began('other', '2020')] };
    const all = changes(knowing(facts, { '2021-02-03-event': {} }));
    const years = [...changesByYear(all)];
    expect(years.map(([year]) => year)).toEqual(['2021', '2020', '2018']);
    expect(years.flatMap(([, ofYear]) => ofYear)).toEqual(all);
  });
});

describe('a variant that comes or goes', () => {
  const a = { variants: ['a'] };

  it('is told once a layer, by the first criterion', () => {
    const facts = { 'cri/y': [began('y', '2021-01-01', a)], 'cri/x': [began('x', '2021-01-01', a)], 'cni/z': [began('z', '2021-01-01', a)] };
    expect(told(changes(knowing(facts))).sort()).toEqual(['cni/z#z', 'cri/x#x']);
  });

  it('is told whole by the criterion that tells it', () => {
    const facts = { 'cri/x': [began('older', '2021-01-01', { ...a, kubernetes: { until: '1.23' } }), began('newer', '2021-01-01', { ...a, kubernetes: { from: '1.24' } })], 'cri/y': [began('y', '2021-01-01', a)] };
    expect(told(changes(knowing(facts)))).toEqual(['cri/x#older', 'cri/x#newer']);
  });

  it('is told apart from another variant, and from the same on another day', () => {
    const facts = { 'cri/x': [began('x', '2021-01-01', a)], 'cri/y': [began('b', '2021-01-01', { variants: ['b'] }), began('later', '2021-01-02', a)] };
    expect(told(changes(knowing(facts))).sort()).toEqual(['cri/x#x', 'cri/y#b', 'cri/y#later']);
  });

  it('does not silence statements on the whole service', () => {
    const facts = { 'cri/x': [began('x', '2021-01-01')], 'cri/y': [began('y', '2021-01-01')] };
    expect(told(changes(knowing(facts)))).toHaveLength(2);
  });

  it('is announced once to go', () => {
    const facts = { 'cri/x': [ends('x', '2028-03-31', a)], 'cri/y': [ends('y', '2028-03-31', a)] };
    expect(told(plannedChanges(knowing(facts)))).toEqual(['cri/x#x']);
  });
});

describe('what is announced', () => {
  it('comes soonest first, planned ends and planned milestones together', () => {
    const knowledge = knowing({ 'cri/x': [ends('far', '2028-03-31'), ends('near', '2021-09')] }, { '2022-01-05-release': { planned: true } });
    expect(told(plannedChanges(knowledge))).toEqual(['cri/x#near', '2022-01-05-release', 'cri/x#far']);
    expect(plannedChanges(knowledge)[0]).toMatchObject({ kind: 'ended', known: 'planned', date: '2021-09' });
  });

  it('tells of planned starts, and of planned ends though something else is there already', () => {
    const facts = { 'cri/x': [ends('old', '2028-03-31'), began('now', '2021'), began('soon', { planned: '2027' })] };
    expect(told(plannedChanges(knowing(facts)))).toEqual(['cri/x#soon', 'cri/x#old']);
  });

  it('lies after the site’s today', () => {
    const knowledge = knowing({ 'cri/x': [ends('today', '2021-06-15'), ends('tomorrow', '2021-06-16')] }, { '2021-06-15-event': { planned: true } });
    expect(told(plannedChanges(knowledge))).toEqual(['cri/x#tomorrow']);
  });

  it('is no end that already happened, was only last seen or is not known', () => {
    const untils = ['2021-01', { by: '2021-01' }, { 'last-seen': '2021-01' }, 'unknown'] as const;
    expect(plannedChanges(knowing({ 'cri/x': untils.map((until, i) => statement(`s${i}`, { valid: { from: '2020', until } })) }))).toEqual([]);
  });

  it('is no end that follows from another fact', () => {
    const made = content(
      service({ cri: { a: [] }, cni: {} }),
      { 'cri/x': criterion(1), 'cri/since': criterion(2, { derived: { from: 'x', since: 'containerd' } }) },
      { 'cri/x': [ends('x', '2028-03-31', { term: 'containerd' })] },
    );
    expect(told(plannedChanges(toKnowledge(made)))).toEqual(['cri/x#x']);
  });
});
