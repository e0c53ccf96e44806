package org.linli.residents;

import java.util.ArrayList;
import java.util.List;
import org.linli.organization.OrganizationService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes a change of the population down, each state beside the earlier ones. */
@Component
class PopulationSteps {
    private static final String MARRIED = "20";
    private static final String AT_HOME = "home";

    private final HouseholdRecords households;
    private final HouseholdMapper homes;
    private final ResidentRecords residents;
    private final ResidentMapper people;
    private final MemberMapper members;
    private final PopulationTags tags;
    private final ArchiveNumbers numbers;
    private final OrganizationService organization;
    private final ApplicationEventPublisher events;

    PopulationSteps(
            HouseholdRecords households,
            HouseholdMapper homes,
            ResidentRecords residents,
            ResidentMapper people,
            MemberMapper members,
            PopulationTags tags,
            ArchiveNumbers numbers,
            OrganizationService organization,
            ApplicationEventPublisher events) {
        this.households = households;
        this.homes = homes;
        this.residents = residents;
        this.people = people;
        this.members = members;
        this.tags = tags;
        this.numbers = numbers;
        this.organization = organization;
        this.events = events;
    }

    /** Returns the keys of those who were recorded with it. */
    List<Long> take(PopulationPlan plan) {
        var added = new ArrayList<Long>();
        plan.leaving().forEach(member -> leave(member, plan));
        switch (plan.wish().kind()) {
            case BIRTH, MOVE_IN -> added.addAll(join(plan));
            case MARRIAGE -> {
                added.addAll(join(plan));
                marry(plan, added);
                tellWhoLeft(plan);
            }
            case DEATH, MOVE_OUT -> depart(plan);
            case WORK_AWAY, RETURN -> work(plan);
            case CATEGORY -> {
                var before = plan.household();
                households.save(
                        before,
                        before.ofCategory(plan.wish().category(), plan.change().notBefore(before.validFrom())));
            }
            default -> throw new IllegalStateException(plan.wish().kind().name());
        }
        tags.follow(plan);
        return added;
    }

    private void leave(Member member, PopulationPlan plan) {
        var home = plan.homes().get(member.householdId());
        households.leave(member, plan.change().notBefore(member.validFrom()), reason(plan));
        var heir = plan.heirs().get(member.householdId());
        if (heir != null) {
            relate(home, heir.head(), Member.HOUSEHOLDER, plan);
            heir.relations().forEach((other, relation) -> relate(home, other, relation, plan));
        }
        if (households.openMembers(home).isEmpty()) {
            var now = homes.lock(home.id()).orElseThrow();
            households.save(
                    now,
                    now.with(
                            null,
                            RecordStatus.CLOSED,
                            null,
                            plan.change().notBefore(now.validFrom()).of(ChangeKind.LEFT)));
        } else {
            households.followHouseholder(home.id(), plan.change());
        }
    }

    private void tellWhoLeft(PopulationPlan plan) {
        for (var member : plan.leaving()) {
            var home = plan.homes().get(member.householdId());
            var staying = households.openMembers(home).size();
            events.publishEvent(new HouseholdLeft(
                    plan.joining().number(), home.number(), plan.household().number(), staying));
        }
    }

    private void relate(Household home, Member member, String relation, PopulationPlan plan) {
        if (!member.relation().equals(relation)) {
            var change = plan.change().notBefore(member.validFrom());
            households.leave(member, change, EndReason.RELATED);
            households.join(home, member.residentId(), relation, change);
        }
    }

    private static EndReason reason(PopulationPlan plan) {
        return switch (plan.wish().kind()) {
            case DEATH -> EndReason.DIED;
            case MOVE_OUT -> EndReason.LEFT;
            default -> EndReason.MOVED;
        };
    }

    private List<Long> join(PopulationPlan plan) {
        var household = plan.household();
        var known = plan.joining();
        var id = known == null ? insert(plan) : known.id();
        households.join(household, id, plan.wish().relation(), plan.change());
        households.followHouseholder(household.id(), plan.change());
        if (known == null) {
            return List.of(id);
        }
        households.followResidence(known, plan.change());
        return List.of();
    }

    private long insert(PopulationPlan plan) {
        var household = plan.household();
        var number = numbers.next(ArchiveNumbers.RESIDENT, organization.unit(household.communityId()));
        var change = plan.change().of(ChangeKind.CREATED);
        var person = Resident.of(number, plan.details(), Residence.of(household, household), change);
        return residents.insertAll(List.of(person)).get(number);
    }

    private void marry(PopulationPlan plan, List<Long> added) {
        var partner = plan.joining() == null ? added.get(0) : plan.joining().id();
        for (var id : List.of(plan.person().id(), partner)) {
            var now = people.lock(id).orElseThrow();
            var details = now.details();
            if (added.contains(id)) {
                continue; // recorded with what was reported of him, which tells it
            }
            residents.save(
                    now,
                    now.with(
                            details.married(MARRIED),
                            now.residence(),
                            plan.change().notBefore(now.validFrom())));
        }
    }

    /** Whoever has no household here any more is shut; who only lives elsewhere now is followed there. */
    private void depart(PopulationPlan plan) {
        var now = people.lock(plan.person().id()).orElseThrow();
        if (members.listOfResidents(List.of(now.id())).isEmpty()) {
            residents.save(now, now.closed(plan.change().notBefore(now.validFrom())));
            var document = now.details().document();
            if (document != null) {
                var isDead = plan.wish().kind() == PopulationChangeKind.DEATH;
                events.publishEvent(new ResidentGone(now.number(), document, isDead));
            }
        } else {
            households.followResidence(now, plan.change());
        }
    }

    private void work(PopulationPlan plan) {
        var now = plan.person();
        var isHome = plan.wish().workAway() == null || plan.wish().workAway().equals(AT_HOME);
        var details = now.details()
                .working(
                        isHome ? AT_HOME : plan.wish().workAway(),
                        isHome ? null : plan.wish().workPlace());
        if (!details.equals(now.details())) {
            residents.save(now, now.with(details, now.residence(), plan.change().notBefore(now.validFrom())));
        }
    }
}
