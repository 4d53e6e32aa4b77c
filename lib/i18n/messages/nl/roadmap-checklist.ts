import type { roadmapChecklist as en } from '../en/roadmap-checklist'

/** The roadmap checklist. */
export const roadmapChecklist: typeof en = {
  checklist: {
    outcome: 'Resultaat',
    next: 'Uw volgende stap',
    busy: 'Bezig',
    done: '{count} van {all} klaar',
    allDone: 'Alles is klaar. Meet uw volwassenheid opnieuw en vernieuw de roadmap.',
    hideDone: 'Verberg wat klaar is',
    print: 'Checklist afdrukken',
    remark:
      'In ‘{later}’ is al iets klaar, terwijl van ‘{earlier}’ nog geen {enough} activiteiten klaar zijn. Dat kan, maar kijk wel of de basis stevig genoeg is.',
  },
}
