// Made by bin/law-build from src/law/parameters; a change belongs there.

export const REVIEWS = {
  'construction/value-added-tax': {
    title: 'Value-added tax taken out of a contract value before the construction contribution',
    lastReviewed: '2026-11-22',
  },
  'jht/credited-rate': {
    title: 'Return credited to JHT accounts for the year',
    lastReviewed: '2026-11-22',
  },
  'jht/employer-rate': {
    title: 'JHT contribution of wage earners, part of the employer',
    lastReviewed: '2026-11-22',
  },
  'jht/partial-membership': {
    title: 'Length of membership from which a part of JHT may be taken out',
    lastReviewed: '2026-11-28',
  },
  'jht/partial-share': {
    title: 'Most that a member may take out of JHT before the pension age',
    lastReviewed: '2026-11-28',
  },
  'jht/partial-times': {
    title: 'How often a part of JHT may be taken out',
    lastReviewed: '2026-11-28',
  },
  'jht/payment-working-days': {
    title: 'Working days within which JHT is paid once the application and its papers are complete',
    lastReviewed: '2026-11-30',
  },
  'jht/pension-age': {
    title: 'Age at which JHT is paid',
    lastReviewed: '2026-11-28',
  },
  'jht/self-employed-tiers': {
    title: 'JHT contribution of the self-employed, by income',
    lastReviewed: '2026-11-22',
  },
  'jht/waiting-time': {
    title: 'How long a member waits for the whole JHT, by reason',
    lastReviewed: '2026-11-28',
  },
  'jht/worker-rate': {
    title: 'JHT contribution of wage earners, part of the worker',
    lastReviewed: '2026-11-22',
  },
  'jkk/benefit-months': {
    title: 'Monthly wages of which the disability and death benefits of JKK are a part',
    lastReviewed: '2026-11-28',
  },
  'jkk/claim-years': {
    title: 'Years after which a claim of JKK lapses',
    lastReviewed: '2026-11-28',
  },
  'jkk/construction-fixed-term-rate': {
    title: 'JKK contribution of casual, piece-rate and fixed-term construction workers whose wage is known',
    lastReviewed: '2026-11-22',
  },
  'jkk/construction-project-rate': {
    title: 'JKK contribution of a construction project whose wages are not known',
    lastReviewed: '2026-11-22',
  },
  'jkk/death-share': {
    title: 'Death in JKK, as a part of 80 monthly wages; at least the lump sum of JKM',
    lastReviewed: '2026-11-28',
  },
  'jkk/funeral-amount': {
    title: 'Funeral money of JKK',
    lastReviewed: '2026-11-28',
  },
  'jkk/partial-disability': {
    title: 'Partial permanent disability in JKK, as a part of 80 monthly wages, by loss',
    lastReviewed: '2026-11-28',
  },
  'jkk/partial-disability-least': {
    title: 'Least percentage of a partial disability for which the table gives a range',
    lastReviewed: '2026-11-28',
  },
  'jkk/partial-disability-most': {
    title: 'Most that several partial disabilities of one accident come to together',
    lastReviewed: '2026-11-28',
  },
  'jkk/payable-share': {
    title: 'Part of the JKK contribution that is payable, everyone (relief of 2020)',
    lastReviewed: '2026-11-22',
  },
  'jkk/payable-share-labour-intensive': {
    title: 'Part of the JKK contribution that is payable by employers of six labour-intensive industries',
    lastReviewed: '2026-11-22',
  },
  'jkk/payable-share-self-employed-other': {
    title: 'Part of the JKK contribution that is payable by the other self-employed',
    lastReviewed: '2026-11-22',
  },
  'jkk/payable-share-self-employed-transport': {
    title: 'Part of the JKK contribution that is payable by self-employed transport workers',
    lastReviewed: '2026-11-22',
  },
  'jkk/payment-working-days': {
    title: 'Working days within which JKK is paid once all conditions are met',
    lastReviewed: '2026-11-30',
  },
  'jkk/periodic-amount': {
    title: 'Periodic benefit of JKK after death or total disability, paid at once',
    lastReviewed: '2026-11-28',
  },
  'jkk/rate': {
    title: 'JKK contribution of wage earners, by risk class of the workplace',
    lastReviewed: '2026-11-22',
  },
  'jkk/report-days': {
    title: 'Days within which a work accident, and then what it led to, is reported (2 x 24 hours)',
    lastReviewed: '2026-11-30',
  },
  'jkk/self-employed-tiers': {
    title: 'JKK contribution of the self-employed, by income',
    lastReviewed: '2026-11-22',
  },
  'jkk/temporary-disability-period': {
    title: 'Length of the first and of the second period of temporary disability',
    lastReviewed: '2026-11-28',
  },
  'jkk/temporary-disability-share': {
    title: 'Wage replaced while a member cannot work after an accident, by period',
    lastReviewed: '2026-11-28',
  },
  'jkk/total-disability-share': {
    title: 'Total permanent disability in JKK, as a part of 80 monthly wages',
    lastReviewed: '2026-11-28',
  },
  'jkk/transport-most': {
    title: 'Most that JKK pays back for transport after an accident, by mode',
    lastReviewed: '2026-11-28',
  },
  'jkm/construction-project-rate': {
    title: 'JKM contribution of a construction project whose wages are not known',
    lastReviewed: '2026-11-22',
  },
  'jkm/funeral-amount': {
    title: 'Funeral money of JKM',
    lastReviewed: '2026-11-28',
  },
  'jkm/lump-sum': {
    title: 'Lump sum of JKM after a death that is no work accident',
    lastReviewed: '2026-11-28',
  },
  'jkm/payable-share': {
    title: 'Part of the JKM contribution that is payable, everyone (relief of 2020)',
    lastReviewed: '2026-11-22',
  },
  'jkm/payable-share-self-employed-other': {
    title: 'Part of the JKM contribution that is payable by the other self-employed',
    lastReviewed: '2026-11-22',
  },
  'jkm/payable-share-self-employed-transport': {
    title: 'Part of the JKM contribution that is payable by self-employed transport workers',
    lastReviewed: '2026-11-22',
  },
  'jkm/payment-working-days': {
    title: 'Working days within which JKM is paid once the application has come with its papers',
    lastReviewed: '2026-11-30',
  },
  'jkm/periodic-amount': {
    title: 'Periodic benefit of JKM, paid at once',
    lastReviewed: '2026-11-28',
  },
  'jkm/rate': {
    title: 'JKM contribution of wage earners',
    lastReviewed: '2026-11-22',
  },
  'jkm/scholarship-least-years': {
    title: 'Years of contributions without which JKM gives no scholarship',
    lastReviewed: '2026-11-28',
  },
  'jkm/self-employed-amount': {
    title: 'JKM contribution of the self-employed',
    lastReviewed: '2026-11-22',
  },
  'jkp/benefit-wage-ceiling': {
    title: 'Highest monthly wage from which JKP is paid',
    lastReviewed: '2026-11-28',
  },
  'jkp/cash-rate': {
    title: 'Cash benefit of JKP for one month',
    lastReviewed: '2026-11-28',
  },
  'jkp/claim-months': {
    title: 'Months after the dismissal within which JKP has to be claimed',
    lastReviewed: '2026-11-28',
  },
  'jkp/contribution-window': {
    title: 'Months before the dismissal in which contributions count for JKP',
    lastReviewed: '2026-11-28',
  },
  'jkp/government-rate': {
    title: 'JKP contribution of the State',
    lastReviewed: '2026-11-22',
  },
  'jkp/most-claims': {
    title: 'How often JKP may be claimed in a working life',
    lastReviewed: '2026-11-28',
  },
  'jkp/paid-months': {
    title: 'Months for which JKP is paid',
    lastReviewed: '2026-11-28',
  },
  'jkp/recomposed-from-jkk-rate': {
    title: 'Part of JKP that is taken out of the JKK contribution',
    lastReviewed: '2026-11-22',
  },
  'jkp/recomposed-from-jkm-rate': {
    title: 'Part of JKP that is taken out of the JKM contribution',
    lastReviewed: '2026-11-22',
  },
  'jkp/required-consecutive-months': {
    title: 'Consecutive months contributed that JKP asks for right before the dismissal',
    lastReviewed: '2026-11-28',
  },
  'jkp/required-months': {
    title: 'Months contributed that JKP asks for within the months before the dismissal',
    lastReviewed: '2026-11-28',
  },
  'jkp/wage-ceiling': {
    title: 'Highest monthly wage counted for JKP',
    lastReviewed: '2026-11-22',
  },
  'jp/child-age-limit': {
    title: 'Age at which the pension of a child ends',
    lastReviewed: '2026-11-30',
  },
  'jp/disability-least-registration': {
    title: 'Time between the registration and the event that disables, so that 15 years are counted',
    lastReviewed: '2026-11-28',
  },
  'jp/employer-rate': {
    title: 'JP contribution, part of the employer',
    lastReviewed: '2026-11-22',
  },
  'jp/first-payment-days': {
    title: 'Days within which a pension of JP is first paid once the right has arisen and the papers are complete',
    lastReviewed: '2026-11-30',
  },
  'jp/formula-rate': {
    title: 'Part of the average weighted wage that one year of contributions earns as a monthly pension',
    lastReviewed: '2026-11-28',
  },
  'jp/late-child-days': {
    title: 'Days after a death or the end of a marriage within which a child that is born may still be registered for JP',
    lastReviewed: '2026-11-30',
  },
  'jp/least-density': {
    title: 'Part of the membership for which contributions must be paid, so that 15 years are counted',
    lastReviewed: '2026-11-28',
  },
  'jp/least-membership': {
    title: 'Membership before death, so that 15 years are counted for the survivors',
    lastReviewed: '2026-11-28',
  },
  'jp/least-months': {
    title: 'Months of contributions from which on JP is paid every month',
    lastReviewed: '2026-11-28',
  },
  'jp/list-change-days': {
    title: 'Days within which a change of who would get the pension of JP is told to the employer',
    lastReviewed: '2026-11-30',
  },
  'jp/longest-deferral': {
    title: 'How long JP may be continued after the pension age',
    lastReviewed: '2026-11-22',
  },
  'jp/maximum-pension': {
    title: 'Highest monthly pension',
    lastReviewed: '2026-11-28',
  },
  'jp/minimum-pension': {
    title: 'Lowest monthly pension',
    lastReviewed: '2026-11-28',
  },
  'jp/most-children': {
    title: 'Most children who get a pension of JP',
    lastReviewed: '2026-11-30',
  },
  'jp/pension-age': {
    title: 'Pension age',
    lastReviewed: '2026-11-22',
  },
  'jp/survivor-share': {
    title: 'Pension of a survivor, as a part of the formula amount or of the pension in payment',
    lastReviewed: '2026-11-28',
  },
  'jp/wage-ceiling': {
    title: 'Highest monthly wage counted for JP',
    lastReviewed: '2026-11-22',
  },
  'jp/worker-rate': {
    title: 'JP contribution, part of the worker',
    lastReviewed: '2026-11-22',
  },
  'migrant/before-work-amount': {
    title: 'Contribution of a migrant worker for the time before work, through a placement agency',
    lastReviewed: '2026-11-28',
  },
  'migrant/extra-month-amount': {
    title: 'Contribution of a migrant worker for each month beyond the contract',
    lastReviewed: '2026-11-28',
  },
  'migrant/work-amount': {
    title: 'Contribution of a migrant worker for the time during and after work, by months of the contract',
    lastReviewed: '2026-11-28',
  },
  'record/access-answer-days': {
    title: 'Days of 24 hours within which who asks for their data and who processed them is given access',
    lastReviewed: '2026-11-30',
  },
  'record/holiday': {
    title: 'National holidays (days of joint leave are not among them)',
    lastReviewed: '2026-11-30',
  },
  'record/minimum-wage': {
    title: 'Provincial minimum wage (UMP)',
    lastReviewed: '2026-11-30',
  },
  'record/payment-day': {
    title: 'Day of the month by which a contribution is to be deposited',
    lastReviewed: '2026-11-30',
  },
  'scholarship/age-limit': {
    title: 'Age at which the scholarship of JKK and JKM ends',
    lastReviewed: '2026-11-30',
  },
  'scholarship/longest-years': {
    title: 'Longest time for which the scholarship of JKK and JKM is paid for one child, by level',
    lastReviewed: '2026-11-22',
  },
  'scholarship/most-children': {
    title: 'Most children who get the scholarship of JKK and JKM',
    lastReviewed: '2026-11-28',
  },
  'scholarship/once-amount': {
    title: 'Scholarship of JKK and JKM, once for each member; from 2 December 2019 a yearly one takes its place',
    lastReviewed: '2026-11-28',
  },
  'scholarship/yearly-amount': {
    title: 'Scholarship of JKK and JKM for one child and one school year, by level',
    lastReviewed: '2026-11-22',
  },
  'tax/income-rate': {
    title: 'Income tax of residents',
    lastReviewed: '2026-11-28',
  },
  'tax/lump-sum-rate': {
    title: 'Final income tax on old-age savings paid at once',
    lastReviewed: '2026-11-28',
  },
  'tax/lump-sum-years': {
    title: 'Calendar years within which payments count as paid at once',
    lastReviewed: '2026-11-28',
  },
  'tax/without-tax-number': {
    title: 'Withholding tax of who has no tax number, as a part of the usual tax',
    lastReviewed: '2026-11-28',
  },
} as const
