// The English words that counts are read by.
import type { CountVocabulary } from '../shared/counts/vocabulary';

export const COUNT_WORDS: CountVocabulary = {
  harm: {
    killed: {
      state:
        'killed dead slain murdered massacred slaughtered executed assassinated martyred beheaded hanged lynched shot_dead gunned_down fatally_wounded fatally_injured fatally_stabbed mortally_wounded fatally_~_shot stabbed_to_death shot_to_death shot_and_killed burned_to_death crushed_to_death eliminated neutralized neutralised drowned fatally fatally_shot pronounced_dead buried laid_to_rest interred',
      undergo:
        'succumbed died die dies dying perished perish perishes drowned succumbed lost_~_life lost_~_lives lose_~_lives losing_~_lives losing_~_life passed_away bled_to_death fell_as_martyrs',
      inflict:
        'killed kills killing kill murdered murders murdering murder slew slaying massacred massacring massacre slaughtered slaughtering executed executing execute assassinated assassinating assassinate beheaded beheading eliminated eliminating eliminate neutralized neutralised neutralizing neutralising claimed_the_lives_of claiming_the_lives_of claims_the_lives_of claim_the_lives_of took_the_lives_of taking_the_lives_of cost_the_lives_of costing_the_lives_of shot_dead gunned_down shot_and_killed lost losing stabbed_to_death shot_to_death fatally_shot fatally_shooting fatally_stabbed fatally_wounded fatally_wounding fatally_injuring buried burying interred',
      act: 'death deaths killing killings murder murders slaying massacre slaughter execution executions assassination loss martyrdom lives beheading bodies remains murderers murderer killers killer assassins assassin assassinations massacres executions homicides homicide fatal_shooting fatal_shootings fatal_stabbing burial burials funeral funerals',
      noun: 'deaths fatalities death fatality martyrs corpses bodies lives',
      tally: 'toll death_toll fatality_count death_count body_count',
    },
    wounded: {
      state:
        'wounded injured hurt maimed hospitalized hospitalised shot burned burnt concussed stabbed trampled diagnosed_with treated treated_for treatment in_hospital in_critical_condition in_serious_condition critical_condition struck_by_gunfire hit_by_gunfire struck_by_bullets hit_by_bullets struck_by_shrapnel hit_by_shrapnel with_gunshot_wounds with_stab_wounds with_bullet_wounds with_shrapnel_wounds',
      undergo:
        'suffered_~_injuries sustained_~_injuries suffered_~_wounds sustained_~_wounds received_~_injuries suffered_~_burns suffered_~_concussions suffered_~_injury suffer_~_injuries sustained_~_injury suffered_~_concussion suffering_~_injuries have_~_concussions taken_to_~_hospital* transported_to_~_hospital* rushed_to_~_hospital* sent_to_~_hospital* airlifted_to_~_hospital* have_~_wounds had_~_wounds suffering_~_wounds threatening_injuries threatening_wounds',
      inflict:
        'wounded wounds wounding wound injured injures injuring injure hurt hurting hurts maimed maiming hospitalized hospitalised shot shooting shoots stabbed stabbing treating',
      act: 'wounding injuring injuries injury wounds',
      noun: 'injuries wounded injured injury',
      tally: 'number_of_wounded number_of_injured number_of_injuries',
    },
    'killed-or-wounded': {
      state:
        'killed_or_wounded killed_or_injured wounded_or_killed injured_or_killed dead_or_wounded dead_or_injured',
      inflict:
        'killed_or_wounded killed_or_injured wounded_or_killed injured_or_killed killing_or_wounding killing_or_injuring killing_and_wounding killing_and_injuring killed_and_wounded killed_and_injured killing_or_maiming',
      noun: 'casualties',
      tally: 'casualty_toll',
    },
    missing: {
      state:
        'buried_under buried_beneath buried_alive missing unaccounted_for disappeared vanished feared_missing',
      undergo: 'disappeared went_missing vanished',
      tally: 'number_of_missing',
    },
    captured: {
      state:
        'captured kidnapped abducted arrested detained seized hostage hostages taken_hostage held_hostage taken_prisoner imprisoned taken_captive held_captive in_custody rounded_up apprehended',
      inflict:
        'captured capturing capture kidnapped kidnapping kidnap abducted abducting arrested arresting arrests arrest detained detaining seized took_hostage holding holds took_captive apprehended apprehending',
      act: 'arrest arrests kidnapping kidnappings abduction abductions capture detention abducting',
      noun: 'hostages arrests captives abductions kidnappings detainees prisoners_of_war',
    },
  },
  auxiliary: 'were was are is been being be got get getting remain remains remained lay',
  perfect: 'have has had having',
  conjunction: 'and or & plus as_well_as',
  determiner:
    'the those its their his her all an a another also estimated additional further reportedly up both at_least confirmed total some at least more than as many about nearly over around almost approximately roughly fewer less no further initially previously allegedly instantly only just',
  preposition:
    'in on at near from across to for with by inside outside during against since between into through within over under aboard after before following along',
  of: 'of to',
  link: 'to at of reached reaches hit was is stands exceed exceeded exceeds passed passes surpassed surpass surpasses as topped tops above over past',
  tally: 'number count tally figure total',
  including: 'including among_them among_whom among included includes include comprising comprised',
  others: 'others other more another additional further',
  ofThem:
    'of_them of_whom of_those of_these of_which of_the_dead of_the_victims of_the_wounded of_the_injured of_the_killed',
  negation: 'no without none',
  nobody: 'nobody none no_one no-one',
  unsaid:
    'reports report reported word indications indication signs sign evidence details detail confirmation immediate immediately comment claim claims information doubt wonder matter longer more less fewer other further known recorded include includes count counts',
  relative: 'who that which whom whose',
  barrier:
    'but while when because saying said says told added whereas although though if unless until once targeted struck hit launched fired attacked bombed conducted destroyed forced forcing displacing downed blamed opened stormed raided detonated carried ambushed fought clashed fled escaped survived returned displaced homeless evacuated affected entered crossed arrived drove',
  thing:
    'roadblock roadblocks checkpoint checkpoints rocket rockets missile missiles drone drones vehicle vehicles building buildings house houses home homes times locations location target targets facility facilities truck trucks car cars tank tanks day days month months year years week weeks hour hours minute minutes village villages town towns city cities province provinces district districts site sites base bases explosion explosions blast blasts strike strikes airstrikes airstrike raid raids bomb bombs shells projectiles aircraft planes plane helicopter helicopters jets jet ships ship boats boat shops shop bullets rounds mortars attack attacks incident incidents case cases positions position outposts checkpoints weapons rifles guns pistols dollars countries country nations states places areas miles kilometers kilometres metres meters feet percent operations apartments schools hospitals mosques churches ambulances motorcycles store stores bus buses pager pagers devices device occasions wave waves phase phases',
  people:
    'people person persons fighter fighters militant militants militia militiamen militiaman member members soldier soldiers troop troops civilian civilians guard guards bodyguard bodyguards commander commanders leader leaders men man women woman child children officer officers official officials personnel servicemember servicemembers serviceman servicemen adviser advisers advisor advisors medic medics policeman policemen general generals colonel colonels commando commandos sailor sailors marine marines airmen guest guests protester protesters demonstrator demonstrators victim victims worshipper worshippers mourner mourners pilgrim pilgrims contractor contractors national nationals citizen citizens resident residents villager villagers gunman gunmen operative operatives terrorist terrorists insurgent insurgents rebel rebels combatant combatants companion companions aide aides associate associates deputy deputies passenger passengers driver drivers staff staffers employee employees worker workers student students girl girls boy boys martyr martyrs diplomat diplomats journalist journalists reporter reporters engineer engineers scientist scientists relatives family guardsmen reservist reservists players shepherd shepherds farmer farmers casualties forces teenager teenagers teens teen adults adult males male females female brother brothers sister sisters neighbors neighbours individual individuals hostage hostages suspect suspects priest priests nun nuns maid maids peasant peasants guerrilla guerrillas youth youths attacker attackers separatists separatist son sons daughter daughters parents mother mothers father fathers nurse nurses doctor doctors teacher teachers professor professors judge judges lawyer lawyers mayor mayors cleric clerics monk monks infant infants toddler toddlers baby babies grandchildren grandson grandsons granddaughter granddaughters nephew nephews niece nieces cousin cousins grandmother grandfather aunt uncle migrants refugees prisoner prisoners inmate inmates detainee detainees pedestrian pedestrians bystander bystanders shopper shoppers tourist tourists settler settlers conscript conscripts recruit recruits cadet cadets pilot pilots crewmen crewman paramedic paramedics firefighter firefighters kidnapper kidnappers jihadists extremist extremists miner miners fishermen fisherman herder herders trader traders vendor vendors councilmen missionary missionaries servant servants watchman watchmen lieutenant lieutenants sergeant sergeants corporal corporals patrolmen trainees minors minor americans iraqis iranians syrians israelis palestinians lebanese others other',
  force: 'troops soldiers personnel servicemembers servicemen forces members military',
  stationed:
    'stationed deployed based has have had keeps keep maintains maintain presence remain remains operating serving deploy sends sent withdraw withdrawn withdrew',
  unreal:
    "threatened_to threatening_to threatens_to threaten_to threat_to threats_to vowed_to vowing_to plotted_to plotting_to plot_to planned_to planning_to plans_to plan_to wanted_to wants_to intended_to intends_to tried_to trying_to attempted_to attempting_to attempt_to conspired_to conspiring_to ordered_to order_to sought_to hoped_to would will did_not didn't",
  alongside: 'along_with together_with as_well_as alongside',
  laid: 'buried laid_to_rest interred burying burial burials funeral funerals',
  several:
    'men women boys girls children teenagers toddlers infants babies sons daughters brothers sisters sibling siblings youngsters grandchildren',
  alone: /^(?:an?|another)$/,
  moved:
    'withdraw withdraws withdrew withdrawn withdrawing withdrawal pull pulls pulled pulling moved_from moved_~_from move_~_from moving_~_from moves_~_from redeploy redeploys redeployed redeploying relocate relocated relocating transferred recalled evacuated brought_home bring_home additional extra reinforcements rotate rotated',
  single:
    'man woman boy girl child teen teenager toddler infant baby father mother son daughter brother sister husband wife soldier civilian policeman officer guard driver student nurse doctor priest farmer bystander passenger serviceman policewoman paramedic journalist worker resident villager shepherd fisherman pedestrian',
  article: 'a an another his her their the',
  craft:
    'jet jets plane planes aircraft helicopter helicopters bus buses car cars vehicle vehicles boat boats ship ships train trains truck trucks',
  released: 'released rescued freed liberated release freeing rescuing releasing escaped exchange swapped',
  attacks: 'attacks assaults rocket_and_drone_incidents drone_and_rocket_incidents',
  attacked: 'attack attacks attacked targeted struck hit fire',
  times: 'times occasions separate_occasions separate_times',
};
