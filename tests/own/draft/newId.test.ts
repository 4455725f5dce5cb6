import { describe, expect, it } from 'vitest';
import { assignmentId, projectId } from '../../../src/own/draft/newId.ts';
import { records } from '../../data/real.ts';

describe('the id of a new assignment', () => {
  it('is what every shipped one has', () => {
    expect(records.assignments.filter((one) => one.id !== assignmentId(one))).toEqual([]);
  });
});

describe('the id of a new project', () => {
  it('is made of the words of its name', () => {
    expect(projectId('Yibin’s New Port (Phase 2)', new Set())).toBe('yibins-new-port-phase-2');
    expect(projectId('Lüzhou–Café', new Set())).toBe('luzhou-cafe');
  });

  it('is no other’s', () => {
    expect(projectId('Port', new Set(['port', 'port-2']))).toBe('port-3');
    expect(projectId('港口', new Set(['project']))).toBe('project-2');
  });
});
