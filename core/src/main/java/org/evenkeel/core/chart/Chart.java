package org.evenkeel.core.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenkeel.core.adherence.Adherence;
import org.evenkeel.core.adherence.ProportionOfDaysCovered;
import org.evenkeel.core.adherence.Supply;
import org.evenkeel.core.administration.Dose;
import org.evenkeel.core.administration.DoseLog;
import org.evenkeel.core.administration.Readings;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.journal.JournalEntry;
import org.evenkeel.core.monitoring.DueItem;
import org.evenkeel.core.monitoring.Monitoring;
import org.evenkeel.core.observation.Observation;
import org.evenkeel.core.person.ClinicalPicture;
import org.evenkeel.core.person.Known;
import org.evenkeel.core.regimen.Exposure;
import org.evenkeel.core.regimen.Hold;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.request.Dispatch;
import org.evenkeel.core.request.Order;
import org.evenkeel.core.safety.Proposal;
import org.evenkeel.core.safety.ProposalReview;
import org.evenkeel.core.safety.SafetyReport;
import org.evenkeel.core.safety.SafetyReview;
import org.evenkeel.core.scale.Respondent;
import org.evenkeel.core.schedule.AsNeededAllowance;
import org.evenkeel.core.schedule.PlannedDose;
import org.evenkeel.core.schedule.Schedule;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.core.time.Routine;
import org.evenkeel.core.time.Whereabouts;
import org.jspecify.annotations.Nullable;

/// A person's record and what it adds up to: one method for each question.
///
/// The same entries make the same chart in whatever order they arrive; adding one entry to a chart
/// equals folding all from scratch. Immutable.
public final class Chart {

  /// A record without entries.
  public static final Chart EMPTY = of(List.of());

  private final List<Entry> entries;
  private final Practice practice;
  private final Folded folded;

  private Chart(List<Entry> entries, Practice practice) {
    this.entries = entries;
    this.practice = practice;
    this.folded = new Folded(entries, practice);
  }

  /// The chart of these entries, in whatever order they come.
  ///
  /// @throws IllegalArgumentException when two different entries have one id: the record must not
  ///   have taken both
  public static Chart of(Collection<Entry> entries) {
    return new Chart(sorted(entries), Practice.COMMON);
  }

  /// The chart with one entry more.
  public Chart with(Entry entry) {
    return with(List.of(entry));
  }

  /// The chart with some entries more.
  public Chart with(Collection<Entry> more) {
    List<Entry> all = new ArrayList<>(entries);
    all.addAll(more);
    return new Chart(sorted(all), practice);
  }

  /// The same record, told as a clinic wants it.
  public Chart under(Practice other) {
    return new Chart(entries, other);
  }

  private static List<Entry> sorted(Collection<Entry> entries) {
    Map<UUID, Entry> byId = new HashMap<>();
    for (Entry entry : entries) {
      Entry other = byId.put(entry.id(), entry);
      if (other != null && !other.equals(entry)) {
        throw new IllegalArgumentException("two entries have the id " + entry.id());
      }
    }
    return byId.values().stream().sorted(Entry.ORDER).toList();
  }

  /// Every entry, by when it happened; those made in error included.
  public List<Entry> entries() {
    return entries;
  }

  /// Whose record it is; empty until the person is registered.
  public Optional<Payload.PersonRegistered> person() {
    return folded.person();
  }

  /// Every request and the regimen they make together.
  public Plans plans() {
    return folded.plans();
  }

  /// Who may see what, what the person agreed to, and what somebody has to do.
  public Circle circle() {
    return folded.circle();
  }

  /// What was taken, skipped, refused and held.
  public DoseLog doseLog() {
    return folded.log();
  }

  /// How the person's days run; a common day until they set their own.
  public Routine routine() {
    return folded.routine();
  }

  /// Where the person's clock stands.
  public Whereabouts where() {
    return folded.where();
  }

  /// The zone of the person's clock at a moment.
  public ZoneId zoneAt(Instant at) {
    return folded.where().zoneAt(at);
  }

  /// The calendar day on the person's clock.
  public LocalDate dateOf(Instant at) {
    return LocalDate.ofInstant(at, zoneAt(at));
  }

  /// What the person has before them.
  public Today today(Instant now) {
    return folded.dosing().today(now);
  }

  /// The planned doses of a range of treatment days.
  ///
  /// @throws IllegalArgumentException when the range is open
  public List<PlannedDose> plannedDoses(DateRange range) {
    return folded.dosing().plannedDoses(range);
  }

  /// The schedule of all signed plans, holds and doses taken included.
  public Schedule schedule() {
    return folded.dosing().schedule();
  }

  /// Items that cannot be scheduled because the person's routine has no time for an anchor of
  /// theirs: ask for it.
  public Set<ItemId> unscheduled() {
    return folded.dosing().unscheduled();
  }

  /// How every dose of a range of treatment days stands to the plan.
  ///
  /// @throws java.util.NoSuchElementException when the range is open
  public Readings readings(DateRange range) {
    return folded.dosing().readings(range);
  }

  /// What an as-needed medicine still allows, counted by ingredient over all plans.
  public AsNeededAllowance allowance(ItemId item, Instant now) {
    return folded.dosing().allowance(item, now);
  }

  /// Whether a dose taken when needed was more than the plan as it then stood allowed.
  public boolean isOverPlan(Dose dose) {
    return folded.dosing().isOverPlan(dose);
  }

  /// When an item was last taken: the later of the log and what somebody stated; not known when the
  /// last word is "not sure" or nobody said anything.
  public Known<LocalDate> lastTaken(ItemId item) {
    return folded.lastTaken().getOrDefault(item, Known.not("nobody said"));
  }

  /// Of the planned doses of a range, how many were taken as planned, all items together.
  public Adherence adherence(DateRange range, Instant now) {
    return Adherence.of(plannedDoses(range), readings(range), now);
  }

  /// The same for one item.
  public Adherence adherence(ItemId item, DateRange range, Instant now) {
    List<PlannedDose> doses =
        plannedDoses(range).stream().filter(dose -> dose.id().item().equals(item)).toList();
    return Adherence.of(doses, readings(range), now);
  }

  /// The share of days of a range on which a supply of an item was at hand, from what was filled.
  public ProportionOfDaysCovered daysCovered(ItemId item, DateRange range) {
    List<Supply> supplies = new ArrayList<>();
    for (Dispatch dispatch : plans().dispatches(item)) {
      if (dispatch instanceof Dispatch.Filled(var on, var days)) {
        days.ifPresent(count -> supplies.add(new Supply(on, count)));
      }
    }
    List<DateRange> holds =
        plans().holds().stream()
            .filter(hold -> hold instanceof Hold.Pause && hold.item().equals(item))
            .map(Hold::days)
            .toList();
    return ProportionOfDaysCovered.of(range, supplies, holds);
  }

  /// The pages of the journal, by time.
  public List<Said<JournalEntry>> journal() {
    return folded.journal();
  }

  /// The results, by when the sample was drawn.
  public List<Observation> observations() {
    return folded.observations();
  }

  /// The questionnaires answered, by time, with what they amount to.
  public List<Answered> scores(KnowledgeBase knowledge, Instant now) {
    Respondent who =
        person()
            .flatMap(Payload.PersonRegistered::sex)
            .map(Respondent::of)
            .orElse(Respondent.UNKNOWN);
    return new Scores(folded.scores(), knowledge, dateOf(now), who).all();
  }

  /// What is known of the person on a day, and what is not.
  public ClinicalPicture clinicalPicture(KnowledgeBase knowledge, Instant now) {
    return Picture.of(folded.inForce(), knowledge, dateOf(now), zoneAt(now));
  }

  /// The medicines that are or were on board.
  public List<Exposure> exposures(KnowledgeBase knowledge, Instant now) {
    return new OnBoard(plans(), doseLog(), folded.lastTaken(), zoneAt(now)).at(now, knowledge);
  }

  /// What all safety checks say.
  public SafetyReport review(KnowledgeBase knowledge, Instant now) {
    return SafetyReview.review(
        clinicalPicture(knowledge, now),
        exposures(knowledge, now),
        observations(),
        knowledge,
        dateOf(now));
  }

  /// What the checks say of an order before it is signed: what it raises, what it resolves, and all
  /// the rest.
  ///
  /// A change of an item takes the place of what is on board of it.
  public ProposalReview review(Order order, KnowledgeBase knowledge, Instant now) {
    List<Exposure> exposures = exposures(knowledge, now);
    Set<String> replaced = onBoard(order.item(), exposures);
    return SafetyReview.reviewProposed(
        clinicalPicture(knowledge, now),
        exposures,
        new Proposal(order.exposures(), replaced),
        observations(),
        knowledge,
        dateOf(now));
  }

  /// What the checks say of stopping an item today.
  public ProposalReview reviewStop(ItemId item, KnowledgeBase knowledge, Instant now) {
    List<Exposure> exposures = exposures(knowledge, now);
    return SafetyReview.reviewProposed(
        clinicalPicture(knowledge, now),
        exposures,
        new Proposal(List.of(), onBoard(item, exposures)),
        observations(),
        knowledge,
        dateOf(now));
  }

  /// What has to be measured, and how it stands with each.
  public List<DueItem> due(KnowledgeBase knowledge, Instant now) {
    return new Monitoring(knowledge, practice.region(), zoneAt(now), practice.soon())
        .due(
            clinicalPicture(knowledge, now),
            exposures(knowledge, now),
            observations(),
            dateOf(now));
  }

  /// Why somebody should look at this person, the most urgent first.
  public List<Attention> attention(KnowledgeBase knowledge, Instant now) {
    return new Reasons(this, practice, knowledge, now).all();
  }

  /// Doses, changes, scores, journal and results of a range of days.
  public Timeline timeline(DateRange range, KnowledgeBase knowledge, Instant now) {
    return new Lines(this, knowledge, now).over(range);
  }

  /// One medicine as somebody looks at it with the person; empty when it was never signed.
  public Optional<MedicationReview> medicationReview(
      ItemId item, KnowledgeBase knowledge, Instant now) {
    return new Lookback(this, knowledge, now).at(item);
  }

  /// Entries that change nothing: what they speak of is not here (yet), or they do not fit together
  /// with others.
  public List<Entry> loose() {
    List<Entry> loose = new ArrayList<>(plans().loose());
    Set<UUID> ofDoses = new HashSet<>();
    doseLog().loose().forEach(event -> ofDoses.add(event.id()));
    entries.stream().filter(entry -> ofDoses.contains(entry.id())).forEach(loose::add);
    return List.copyOf(loose);
  }

  /// Two charts are equal when they hold the same entries under the same practice.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Chart chart
        && entries.equals(chart.entries)
        && practice.equals(chart.practice);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  @Override
  public String toString() {
    return "Chart of " + entries.size() + " entries";
  }

  private static Set<String> onBoard(ItemId item, List<Exposure> exposures) {
    return exposures.stream()
        .filter(exposure -> exposure.onBoard() && OnBoard.isOf(item, exposure))
        .map(Exposure::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  static ZoneId homeOf(List<Entry> entries) {
    return entries.isEmpty() ? ZoneOffset.UTC : entries.getFirst().zone();
  }
}
