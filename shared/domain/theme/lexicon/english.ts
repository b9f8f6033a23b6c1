import type { OpinionTable, PhraseTable } from './phrase-table.ts';

export const ENGLISH_PHRASES: PhraseTable = {
  quality: {
    favourable:
      'good quality, great quality, high quality, top quality, excellent quality, well made, durable, long lasting, as described, works perfectly, works well, works great, sturdy, worked perfectly',
    unfavourable:
      'poor quality, bad quality, low quality, cheap quality, quality went down, quality has gone down, quality dropped, defective, faulty, broke after, broken, damaged, fell apart, stopped working, does not work, doesn’t work, not as described, worn out, low grade, fake',
    neutral: 'quality, product, item, material, workmanship, product range quality',
  },
  food: {
    favourable:
      'delicious, tasty, yummy, fresh food, fresh ingredients, well cooked, hot and fresh, great taste, flavourful, flavorful, mouth watering, food was hot',
    unfavourable:
      'tasteless, bland, undercooked, overcooked, cold food, food was cold, food is cold, stale, too salty, too sweet, too oily, greasy, burnt, not fresh, small portions, portions are small, watery, soggy, food poisoning',
    neutral:
      'food, meal, dish, menu item, drink, coffee, tea, breakfast, lunch, dinner, buffet, taste, flavour, flavor, portion, pho, noodle, rice, bread, dessert, soup, cuisine',
  },
  choice: {
    favourable:
      'wide range, wide selection, great selection, good selection, lots of choice, many options, plenty of choice, great variety, good variety, in stock, has everything',
    unfavourable:
      'out of stock, sold out, limited selection, limited choice, limited menu, few options, few choices, not available, unavailable, no choice, nothing left, lack of options, lack of choice, no vegetarian',
    neutral: 'selection, variety, range of products, choice, assortment, product range, stock, menu',
  },
  price: {
    favourable:
      'good price, great price, fair price, reasonable price, reasonably priced, good value, great value, value for money, worth the money, worth the price, affordable, cheap, inexpensive, low price, best price, worth it, competitive price',
    unfavourable:
      'too expensive, expensive, overpriced, too pricey, pricey, high price, not worth the money, not worth it, not worth the price, rip off, ripoff, price increase, price went up, price has gone up, costs too much, waste of money, poor value, hidden cost, hidden fee, hidden charge, extra charge, surcharge',
    neutral: 'price, pricing, cost, fee, charge',
  },
  offers: {
    favourable:
      'great deal, good deal, great discount, good discount, great promotion, good promotion, great offer, free gift, nice gift, bonus points, great rewards',
    unfavourable:
      'no discount, no promotion, voucher did not work, voucher didn’t work, voucher does not work, code did not work, code didn’t work, points expired, expired voucher, misleading offer, no rewards, loyal customers get nothing',
    neutral:
      'discount, promotion, voucher, coupon, promo code, loyalty program, reward point, loyalty point, membership, special offer, sale',
  },
  premises: {
    favourable:
      'comfortable seats, comfortable room, spacious, cozy, cosy, nice atmosphere, great atmosphere, beautiful place, nice decor, good location, great location, convenient location, easy to find, easy parking, good view, great view, nice ambience, nice ambiance',
    unfavourable:
      'no parking, nowhere to park, hard to park, difficult to park, lack of parking, too noisy, noisy, too loud, crowded, overcrowded, cramped, too hot, too cold, no air conditioning, nowhere to sit, not enough seats, hard to find, uncomfortable, run down, outdated, smelly elevator, no toilet, far from',
    neutral:
      'parking, car park, parking lot, seat, seating, space, atmosphere, ambience, ambiance, decor, music, lighting, air conditioning, aircon, room, store layout, location, toilet, restroom, bathroom, lift, elevator, canteen, cafeteria, office space, facility, building',
  },
  cleanliness: {
    favourable: 'very clean, clean, spotless, tidy, hygienic, well kept, clean and tidy, neat and clean',
    unfavourable:
      'dirty, filthy, unclean, not clean, unhygienic, messy, smelly, bad smell, smells bad, stinks, cockroach, flies, hair in my food, hair in the food, dirty table, dusty, mould, mold, sticky table, sticky floor',
    neutral: 'cleanliness, hygiene, cleaning',
  },
  digital: {
    favourable:
      'easy to use, user friendly, great app, good app, useful app, easy to navigate, fast wifi, good wifi, app works well',
    unfavourable:
      'app crashes, app crashed, keeps crashing, crashes, app is slow, slow app, website is slow, slow website, website down, buggy, bugs, glitch, glitchy, freezes, froze, cannot log in, can’t log in, could not log in, couldn’t log in, login problem, error message, page not loading, won’t load, does not load, hard to use, not user friendly, outdated system, system is down, system down, slow wifi, no wifi, wifi is slow, wifi does not work, slow system, lag, laggy',
    neutral:
      'app, website, web site, online system, site, wifi, wi fi, internet, login, password, otp, chatbot, chat bot, notification, kiosk, qr code',
  },
  waiting: {
    favourable:
      'fast service, quick service, quick, fast, speedy, prompt, promptly, no waiting, no queue, no wait, short wait, on time, in no time, quick response, fast response, efficient, right away, immediately, without waiting, did not have to wait, didn’t have to wait, didn’t wait long',
    unfavourable:
      'slow, slow service, too slow, very slow, long wait, long waiting time, waiting time too long, wait too long, waited too long, waited for an hour, had to wait, have to wait, long queue, long line, waiting forever, takes forever, took forever, takes too long, took too long, takes ages, took ages, kept waiting, delay, delayed, wait for hours, waited for hours, waited a long time, wait a long time, endless queue, still waiting, late',
    neutral: 'wait, waiting, waiting time, wait time, queue, queuing, line, speed, checkout line',
  },
  ordering: {
    favourable:
      'easy to order, easy ordering, easy to book, easy booking, smooth check in, easy check in, booking was easy, simple to order, quick check in',
    unfavourable:
      'hard to order, difficult to order, hard to book, difficult to book, lost my booking, lost my reservation, lost my order, overbooked, order was cancelled, cancelled my order, canceled my order, booking was cancelled, booking error, could not book, couldn’t book, cannot book, slow check in',
    neutral:
      'order, ordering, booking, reservation, check in, checkin, check out, appointment, registration, book a table',
  },
  delivery: {
    favourable:
      'fast delivery, quick delivery, fast shipping, free shipping, free delivery, delivered on time, delivery on time, arrived on time, arrived early, well packed, well packaged, good packaging, careful packaging, fast ship',
    unfavourable:
      'late delivery, slow delivery, slow shipping, delivered late, arrived late, delivery was late, delayed delivery, never arrived, never delivered, did not arrive, didn’t arrive, not delivered, lost package, lost parcel, missing package, shipping fee too high, expensive shipping, crushed box, damaged box, poorly packed, poor packaging, bad packaging, arrived damaged, arrived broken',
    neutral: 'delivery, shipping, shipment, shipper, courier, driver, package, packaging, parcel, tracking',
  },
  payment: {
    favourable:
      'easy payment, easy to pay, quick payment, payment was easy, quick checkout, easy checkout, fast checkout, clear invoice',
    unfavourable:
      'overcharged, over charged, charged twice, double charged, wrong bill, wrong invoice, billing error, payment failed, payment error, card declined, cash only, no card, not refunded, hidden on the bill, invoice late, late invoice, wrong amount',
    neutral:
      'payment, paying, pay by card, bill, billing, invoice, receipt, checkout, cashier, bank transfer, credit card',
  },
  accuracy: {
    favourable:
      'no mistakes, correct order, accurate, everything was correct, always right, got everything right',
    unfavourable:
      'wrong order, wrong item, wrong product, wrong size, wrong colour, wrong color, wrong dish, wrong address, missing item, items missing, forgot my order, forgot my, mixed up, mix up, mistake, messed up, incorrect, inaccurate, got it wrong, sent the wrong',
    neutral: 'accuracy',
  },
  procedures: {
    favourable:
      'simple procedure, simple process, easy process, smooth process, clear process, clear procedure, streamlined, little paperwork, hassle free',
    unfavourable:
      'too much paperwork, paperwork, bureaucracy, bureaucratic, red tape, complicated process, complicated procedure, complicated, cumbersome, too many steps, too many forms, too many approvals, approval takes, slow approval, slow process, unclear process, unclear procedure, no clear process, too many rules, too many meetings, pointless meetings, inflexible',
    neutral: 'process, procedure, workflow, approval, policy, form, rules, meeting',
  },
  returns: {
    favourable:
      'easy return, easy refund, quick refund, fast refund, easy exchange, good warranty, refunded quickly, refunded immediately',
    unfavourable:
      'no refund, refuse to refund, refused to refund, refund takes, refund took, still no refund, waiting for my refund, waiting for refund, hard to return, difficult to return, cannot return, can’t return, no return, no warranty, refused warranty, slow refund',
    neutral: 'refund, return policy, returns, exchange, warranty, guarantee, repair, money back',
  },
  solving: {
    favourable:
      'solved my problem, solved the problem, problem was solved, fixed my problem, fixed the problem, resolved quickly, issue was resolved, resolved my issue, solved quickly, fixed quickly, sorted it out, great support, good support, helpful support, went out of their way',
    unfavourable:
      'not solved, never solved, problem not solved, still not fixed, not fixed, unresolved, did not solve, didn’t solve, no solution, ignored my complaint, complaint ignored, passed around, passed from one, no follow up, no support, lack of support, bad support, poor support, nobody helps, no one helps, nobody helped, no one helped',
    neutral:
      'complaint, customer support, customer service, support, after sales, aftersales, technical support, issue, solution, helpdesk, help desk',
  },
  reaching: {
    favourable:
      'easy to contact, easy to reach, answered quickly, replied quickly, quick reply, fast reply, always answers, responsive',
    unfavourable:
      'no reply, no response, never replied, never answered, did not reply, didn’t reply, did not answer, didn’t answer, nobody answers, no one answers, nobody answered, no one answered, nobody picks up, no one picks up, hard to reach, hard to contact, impossible to reach, cannot reach, can’t reach, could not reach, couldn’t reach, on hold, never called back, did not call back, didn’t call back, no call back, unresponsive, slow reply, slow response, ignored my email',
    neutral: 'hotline, call centre, call center, phone line, email reply, callback, call back, response',
  },
  information: {
    favourable:
      'clear information, clear instructions, well informed, kept informed, clearly explained, explained clearly, clear explanation, transparent, easy to understand',
    unfavourable:
      'unclear, confusing, misleading, no information, lack of information, not enough information, wrong information, contradictory information, different information, not informed, nobody told, no one told, no explanation, hard to understand, unclear instructions, no instructions, not transparent',
    neutral: 'information, instructions, explanation, signage, signs, description',
  },
  attitude: {
    favourable:
      'friendly, very friendly, friendly staff, polite, courteous, kind, helpful, attentive, welcoming, warm welcome, caring, cheerful, enthusiastic, patient, smiling, great service, good service, excellent service, nice staff, great staff, lovely staff, hospitable, thoughtful',
    unfavourable:
      'rude, unfriendly, impolite, arrogant, unhelpful, careless, bad attitude, poor attitude, cold attitude, indifferent, inattentive, ignored us, ignored me, ignore customers, shouted, shouting, yelled, disrespectful, dismissive, do not care, don’t care, doesn’t care, didn’t care, did not care, couldn’t care less, poor service, bad service, terrible service, unwelcoming, grumpy, lazy staff, lazy, no smile, impatient',
    neutral:
      'staff, service, attitude, waiter, waitress, receptionist, employee, sales person, salesperson, team member, server, guard, security guard, service staff',
  },
  competence: {
    favourable:
      'knowledgeable, professional, competent, experienced, good advice, great advice, expert, well trained, skilled, skilful, knows what they are doing, know their job, know their stuff',
    unfavourable:
      'unprofessional, incompetent, untrained, poorly trained, not trained, inexperienced, bad advice, wrong advice, no advice, did not know, didn’t know, don’t know, do not know, doesn’t know, no idea, clueless, lack of knowledge',
    neutral: 'advice, knowledge, expertise, consultant, advisor, adviser, consultation',
  },
  trust: {
    favourable:
      'trust, trustworthy, reliable, honest, keeps promises, kept their promise, reputable, dependable, safe, secure, peace of mind, loyal customer',
    unfavourable:
      'scam, cheated, cheating, lied, lying, liar, dishonest, broken promise, did not keep, didn’t keep, do not trust, don’t trust, no trust, unreliable, untrustworthy, fraud, deceived, spam calls, spam, too many calls, privacy, shared my number, false advertising',
    neutral: 'reputation, brand, promise',
  },
  pay: {
    favourable:
      'good salary, good pay, well paid, fair pay, good benefits, great benefits, good bonus, pay rise, raise in salary, competitive salary',
    unfavourable:
      'low salary, low pay, underpaid, poor pay, bad pay, salary is low, salary too low, pay is low, pay too low, no raise, no bonus, no overtime pay, unpaid overtime, late salary, salary late, late pay, no allowance, no benefits, poor benefits, pay does not match, not paid enough, raise the salary, increase salary, raise salaries, higher salary, better pay, better salary',
    neutral: 'salary, wage, pay, bonus, benefits, allowance, insurance, compensation, tip',
  },
  workload: {
    favourable:
      'work life balance is good, good work life balance, flexible hours, flexible working, work from home, reasonable workload, flexible schedule, manageable workload',
    unfavourable:
      'overworked, overtime, too much work, too many tasks, heavy workload, workload too high, workload is too high, understaffed, under staffed, short staffed, not enough staff, not enough people, lack of staff, more staff, more people, burnout, burned out, burnt out, stress, stressful, stressed, too much pressure, pressure, no work life balance, long hours, night shifts, weekend work, exhausted, exhausting, tired, no breaks, short notice, unrealistic targets, unrealistic deadlines, tight deadline',
    neutral:
      'workload, work life balance, shift, schedule, roster, rota, working hours, deadline, targets, kpi, hours, break, holiday, days off, annual leave',
  },
  tools: {
    favourable: 'good equipment, modern equipment, good tools, new computers, all the tools, well equipped',
    unfavourable:
      'old computers, slow computers, old equipment, broken equipment, lack of equipment, not enough equipment, bad tools, poor tools, missing tools, lack of tools, old machines, machine breaks, outdated software, outdated tools, bad software, printer never works, slow laptop, old laptop',
    neutral:
      'equipment, tools, computer, laptop, machine, software, printer, uniform, device, scanner, headset',
  },
  growth: {
    favourable:
      'good training, great training, learn a lot, learned a lot, career path, career opportunities, opportunity to grow, room to grow, promoted, good onboarding',
    unfavourable:
      'no training, lack of training, not enough training, little training, poor training, more training, no career path, no career, no promotion opportunities, no opportunity, no growth, no development, stuck in, dead end, no onboarding, no mentoring',
    neutral: 'training, career, growth, course, skills, development, onboarding, mentoring, learning',
  },
  leadership: {
    favourable:
      'good manager, great manager, supportive manager, good boss, great boss, good leader, good leadership, great leadership, manager listens, boss listens, supportive boss, approachable',
    unfavourable:
      'bad manager, bad boss, poor management, bad management, poor leadership, weak leadership, micromanage, micromanaged, micromanagement, manager never listens, boss never listens, managers do not listen, managers don’t listen, management does not listen, management doesn’t listen, manager does not listen, no direction, no vision, unclear direction, changes all the time, toxic boss, toxic manager, blames us, shouts at',
    neutral:
      'manager, management, boss, leader, leadership, supervisor, director, team lead, team leader, line manager, head office, ceo',
  },
  colleagues: {
    favourable:
      'great colleagues, good colleagues, nice colleagues, great team, good team, friendly colleagues, good teamwork, team spirit, supportive team, supportive colleagues, good atmosphere, great people, good people, fun team, like a family, help each other, great culture, good culture',
    unfavourable:
      'toxic, toxic environment, toxic culture, gossip, no teamwork, lack of teamwork, bad atmosphere, office politics, blame culture, conflict, bullying, harassment, silos, nobody helps each other, cliques, backstabbing',
    neutral:
      'colleague, coworker, co worker, team, teamwork, culture, working environment, work environment, workplace',
  },
  fairness: {
    favourable:
      'fairly treated, treated fairly, recognised, recognized, appreciated, valued, respected, recognition, feel valued, feel respected',
    unfavourable:
      'unfair, unfairly, favouritism, favoritism, no recognition, lack of recognition, not recognised, not recognized, not appreciated, unappreciated, undervalued, not valued, not respected, no respect, lack of respect, discrimination, discriminated, nobody says thank you, double standard, nepotism',
    neutral: 'appreciation, respect, equality, performance review, appraisal, reviews, evaluation',
  },
  communication: {
    favourable:
      'good communication, open communication, clear communication, well communicated, communicates well, listens to us, our ideas are heard',
    unfavourable:
      'poor communication, bad communication, lack of communication, no communication, miscommunication, not communicated, last minute, last to know, nobody listens, no one listens, not heard, ideas are ignored, no feedback, unclear goals, departments do not talk, departments don’t talk, too many emails',
    neutral:
      'communication, feedback, goals, cooperation, coordination, between departments, other departments, department, listen, announcement',
  },
};

export const ENGLISH_OPINIONS: OpinionTable = {
  favourable:
    'good, great, nice, excellent, amazing, awesome, perfect, wonderful, fantastic, superb, outstanding, lovely, love, loved, i like, we like, liked, enjoy, enjoyed, satisfied, happy, pleased, best, better than, reasonable, impressive, impressed, pleasant, fine, okay, ok, easy, convenient, beautiful, brilliant, improved, recommend, no problem, no complaints, no issues, nothing to complain, can’t complain, cannot complain, couldn’t be better, could not be better, top notch, thank',
  unfavourable:
    'bad, terrible, awful, horrible, poor, worst, worse, disappointing, disappointed, disappoint, unacceptable, annoying, annoyed, frustrating, frustrated, unhappy, dissatisfied, unsatisfied, hate, hated, mediocre, below average, lousy, disgusting, ridiculous, not good enough, needs improvement, need to improve, should improve, must improve, could be better, should be better, needs to be better, room for improvement, problem, issue with, lacking, lack, inconvenient, difficult, too long, endless, too low, too high, too little, too few, too small, need more, need better, please improve, weak, declining, got worse, getting worse, useless, broken down, shame, joke, not enough',
};

/** Words that hold a phrase or a negation without meaning it. */
export const ENGLISH_FIXED_WORDS =
  'no doubt, no wonder, not only, not just, not to mention, nothing but, can’t wait, cannot wait, can’t wait to, couldn’t agree more, why not, in order to, out of order, in line with, of course, in terms of, good morning, thank you for your service, late night, later, fast food, at least, credit where';
