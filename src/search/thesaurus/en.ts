/** English everyday words and what handbooks call the same thing; see `de.ts` for the form. */
export const ENGLISH = `
complaint, complaints, complain, grievance, concern raised, objection
moan, annoyed, angry, upset, unhappy, not happy, dissatisfied, unfair, badly treated, rude > complaint, feedback, concern, grievance
feedback, opinion, comment, comments, have my say > feedback, complaint, suggestion
suggestion, idea, improvement, suggest, wish
praise, compliment, thank you, thanks > praise, compliment, feedback
anonymous, without name, confidential, secret > anonymous, confidential, confidentiality
ombudsman, ombudsperson, mediation, dispute, independent body, inspectorate, regulator
termination, terminate, notice, give notice, cancel contract, end contract, get out, leave, quit, notice period
cancel, cancellation, cancel appointment, reschedule, rebook, cannot come, can't come, missed appointment, no show, late > cancellation, cancel, appointment, missed
forgot appointment, missed my appointment, overslept > cancellation, missed, appointment
withdrawal, withdraw, cooling off, change my mind, revoke
money back, refund, reimbursement, repay, repayment, get my money > refund, repayment, reimbursement, withdrawal
broken, damage, damaged, liability, liable, lost, stolen, compensation > liability, damage, compensation, insurance
cost, costs, price, prices, fee, fees, charge, charges, tariff, payment, rate
how much, expensive, pay, paying, money, free, free of charge > cost, fee, price, charges, payment
price increase, more expensive, higher fees > increase, price, fee
invoice, bill, billing, reminder, late payment, arrears, overdue payment
instalments, pay in instalments, deferral
who pays, funding, funded, funder, grant, subsidy, commissioner, local authority pays
appointment, meeting, visit, session
book, booking, register, registration, enrol, sign up, apply, application, referral, referred > registration, referral, application, admission, appointment
waiting time, wait, waiting list, how long > waiting, duration, time
holiday, holidays, closed, closure, bank holiday
opening hours, open, office hours, when open, availability, available, reach you
call, phone, ring, telephone, call back, callback, phone number > telephone, call, callback, phone
write, mail, email, message, letter, contact, get in touch > contact, email, letter
whatsapp, signal, chat, messenger, instant message > messenger, text message, text
online, video, video call, internet, zoom, remote > video, online, digital, remote
address, where, location, directions, how to get there > address, location, site
contact person, key worker, keyworker, named worker, case worker, caseworker, who helps, responsible > key worker, contact, responsible, worker
boss, manager, head, director, management, leadership
responsibility, responsibilities, who does what, organisation chart, roles
substitute, stand-in, cover, deputy, replacement, different worker, change worker
first meeting, initial meeting, intake, admission, assessment meeting, getting to know, first contact, first interview, initial interview
care plan, support plan, help plan, goals agreement, plan, review meeting, target agreement
goal, goals, target, outcome, progress
ending, end, finish, leaving, goodbye, farewell, closing meeting, final meeting, discharge, completion
aftercare, afterwards, follow-up, follow up, leaving care, after leaving
handover, transition, transfer, moving on
contract, agreement > contract, agreement
sign, signature, signing > signature, contract, agreement
terms, conditions, terms and conditions, small print, rules, house rules > terms, conditions, rules
trial, trial period, probation, try out
duration, term, how long, extension, extend, renewal
change, changes, amended, new version, update > change, amendment, version
privacy, data protection, personal data, my data, delete data, gdpr > data protection, privacy, data, confidentiality
confidentiality, secrecy, secret, tell others, confidential
consent, permission, agree, allow, approval
file, files, records, record, documents, access to files, see my file > records, file, access
photos, photo, pictures, filming, image > photos, images, consent
guardian, guardianship, power of attorney, legal representative, parental responsibility, custody
parents, mother, father, mum, dad, family, relatives, carers
bring someone, accompany, friend, companion, advocate, advocacy, trusted person, not alone > accompany, advocate, trusted, bring
interpreter, translation, translate, language, languages, foreign language
easy read, plain language, simple words, understand, easy language
disability, disabled, wheelchair, accessible, accessibility, blind, deaf, sign language
emergency, crisis, urgent, danger, on call, out of hours, at night, help now > emergency, crisis, urgent, on-call
accident, injury, injured, first aid
violence, abuse, safeguarding, protection, child protection, harm, harassment, bullying
discrimination, racism, equality, equal treatment
gift, gifts, present, donation, tip
key, keys
home visit, home visits, at home, outreach
insurance, insured, liability insurance, accident insurance
lawyer, solicitor, court, sue > court, rights, ombudsman, complaint
suicide, kill myself, do not want to live > crisis, emergency, helpline
lonely, loneliness, alone, isolated > loneliness, alone
keep records, retention, retention period, archive, shred, destroy > retention, records, deleted, delete
time to think, think it over, sleep on it > time, reading time
receipt, proof of payment, voucher of payment
minutes, record of meeting, notes
food, meals, lunch, menu
pick up, collection, drop off, transport, travel costs
participation, have a say, council, committee, board, representatives, youth council, forum, involvement
survey, questionnaire, satisfaction, poll
evaluation, assess, review, rating, effectiveness
measure, measures, action, actions, improvement, consequence, what happened
quality, quality management, audit, certification
procedure, process, how it works, method, way of working
mission, mission statement, values, principles, concept
duties, duty, obligations, must i > duties, obligations, cooperation
rights, right, entitled, entitlement, am i allowed
team, staff, employees, workers, colleagues
client, clients, customer, customers, young person, young people, participant, participants, service user, resident
leaflet, flyer, brochure, information pack, folder, poster
open day, information event, event, fair, parents' evening
advertising, public relations, marketing, publicity
website, homepage, web page
job centre, jobcentre, authority, youth office, social services, council office
voucher, approval notice, allocation
job, work, employment, apply for jobs
counselling, advice, advise, guidance, coaching
support, care, help, assistance, accompaniment
debt, debts, insolvency, bankruptcy, creditor
flat, housing, rent, landlord, moving, accommodation
group, course, class, workshop
certificate, confirmation, proof
imprint, legal notice, provider, publisher
report a mistake, typo, edit, contribute, correct > contribute, edit
deadline, time limit, how quickly, by when, response time
answer, reply, response, no answer
smoking, alcohol, drugs, ban > rules, house rules
`;
