/** The roadmap checklist. */
export const roadmapChecklist = {
  checklist: {
    outcome: 'Outcome',
    next: 'Your next step',
    busy: 'In progress',
    done: '{count} of {all} done',
    allDone: 'Everything is done. Measure your maturity again, and renew the roadmap.',
    hideDone: 'Hide what is done',
    print: 'Print the checklist',
    remark:
      'Something of “{later}” is done while fewer than {enough} activities of “{earlier}” are. That can work; do check that the ground is firm.',
  },
}
