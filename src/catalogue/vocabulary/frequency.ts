import { createVocabulary } from './vocabulary.js';

/** EU frequencies, with ISO 8601 repeating intervals, Dublin Core, ISO 19115 (INSPIRE), CKAN and words. */
export const FREQUENCIES = createVocabulary(
  'http://publications.europa.eu/resource/authority/frequency/',
  {
    '1MIN': 'every minute | r pt1m, minutely, jede minute, ogni minuto, chaque minute, cada minuto',
    '5MIN':
      'every five minutes | r pt5m, every 5 minutes, alle 5 minuten, toutes les 5 minutes, ogni 5 minuti, cada 5 minutos',
    '10MIN':
      'every ten minutes | r pt10m, every 10 minutes, alle 10 minuten, toutes les 10 minutes, ogni 10 minuti, cada 10 minutos',
    '15MIN':
      'every fifteen minutes | r pt15m, every 15 minutes, quarter hourly, alle 15 minuten, toutes les 15 minutes, ogni 15 minuti, cada 15 minutos',
    '30MIN': 'every thirty minutes | r pt30m, every 30 minutes, half hourly, alle 30 minuten',
    '12HRS': 'every twelve hours | every 12 hours',
    HOURLY:
      'hourly | r pt1h, every hour, stundlich, horaire, toutes les heures, oraria, cada hora, elk uur',
    BIHOURLY: 'bi-hourly | r pt2h, every two hours',
    TRIHOURLY: 'tri-hourly | r pt3h, every three hours',
    DAILY:
      'daily | r p1d, every day, per day, day, taglich, quotidien, quotidienne, tous les jours, giornaliera, giornaliero, quotidiana, diaria, diario, dagelijks, dagligen, daglig, diariamente, paivittain, codziennie, denne, diariament',
    DAILY_2: 'twice a day | r pt12h, two times a day, zweimal taglich, semidaily',
    WEEKLY:
      'weekly | r p1w, r p7d, every week, week, wochentlich, hebdomadaire, hebdo, settimanale, semanal, wekelijks, veckovis, ugentlig, ukentlig, viikoittain, co tydzien, tydne, setmanal',
    WEEKLY_2: 'twice a week | r p3 5d, semiweekly, two times a week, zweimal wochentlich',
    WEEKLY_3: 'three times a week | r p0 33w, threetimesaweek, three times a week',
    WEEKLY_5: 'five times a week |',
    BIWEEKLY:
      'biweekly | r p2w, r p14d, fortnightly, every two weeks, 14 tagig, 14 taglich, zweiwochentlich, quindicinale, quincenal, veertiendaags',
    MONTHLY:
      'monthly | r p1m, every month, month, monatlich, mensuel, mensuelle, mensile, mensual, mensal, maandelijks, manadsvis, manedlig, kuukausittain, co miesiac, mesicne',
    MONTHLY_2:
      'twice a month | r p0 5m, semimonthly, r p15d, two times a month, halbmonatlich, bimensuel',
    MONTHLY_3: 'three times a month | r p0 33m, threetimesamonth',
    BIMONTHLY:
      'bimonthly | r p2m, r p60d, every two months, zweimonatlich, bimestriel, bimestrielle, bimestrale, bimestral, tweemaandelijks',
    QUARTERLY:
      'quarterly | r p3m, every three months, quarter, vierteljahrlich, quartalsweise, trimestriel, trimestrielle, trimestrale, trimestral, per kwartaal, driemaandelijks, kvartalsvis, kwartaal',
    ANNUAL:
      'annual | r p1y, r p12m, r p365d, annually, yearly, every year, year, jahrlich, annuel, annuelle, annuale, anual, jaarlijks, arligen, arlig, arsvis, vuosittain, corocznie, rocne',
    ANNUAL_2:
      'semiannual | r p6m, r p0 5y, biannual, biannually, semi annual, half yearly, halbjahrlich, semestriel, semestrielle, semestrale, semestral, halfjaarlijks, halvarsvis, two times a year, twice a year',
    ANNUAL_3:
      'three times a year | r p4m, threetimesayear, quadrimestrale, quadrimestriel, quadrimestral, cuatrimestral',
    BIENNIAL:
      'biennial | r p2y, every two years, zweijahrlich, biennal, biennale, bienal, tweejaarlijks',
    TRIENNIAL: 'triennial | r p3y, every three years, triennale, trienal, triennal, dreijahrlich',
    QUADRENNIAL: 'quadrennial | r p4y, every four years, quadriennale',
    QUINQUENNIAL: 'quinquennial | r p5y, every five years, quinquennale, quinquennal, quinquenal',
    DECENNIAL: 'decennial | r p10y, every ten years, decennale, decenal',
    BIDECENNIAL: 'bidecennial | r p20y',
    TRIDECENNIAL: 'tridecennial | r p30y',
    CONT: 'continuous | continual, continually updated, r pt1s, r p1s, permanent, kontinuierlich, continu, continuo, continua, continue, en continu, in continuo, lopende',
    UPDATE_CONT:
      'continuously updated | real time, realtime, near real time, live, echtzeit, temps reel, tempo reale, tiempo real, en tiempo real, en temps reel',
    AS_NEEDED:
      'as needed | asneeded, as required, bei bedarf, au besoin, secondo necessita, segun necesidad, on demand, en funcion de las necesidades, naar behoefte',
    IRREG:
      'irregular | irregularly, unregelmassig, irregulier, irreguliere, irregolare, onregelmatig, oregelbunden, uregelmaessig, eventual, punctual, ponctuelle, occasionally, epasaannollisesti, nieregularnie',
    NOT_PLANNED:
      'not planned | notplanned, nicht geplant, non prevu, aucune, non pianificata, no previsto, niet gepland',
    NEVER:
      'never | jamais, nie, niemals, mai, nunca, nooit, static, not updated, one time, one off, once, einmalig, aldrig',
    UNKNOWN:
      'unknown | unbekannt, inconnu, inconnue, sconosciuto, sconosciuta, desconocido, onbekend, okand, ukjent',
    OTHER: 'other | andere, autre, altro, otro, anders, annan',
    OP_DATPRO: 'Provisional data |',
  },
);
