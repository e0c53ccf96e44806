package org.linli.villagelife;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;

/** The ledger's tables in memory, with their checks; one thread only. */
final class LedgerInMemory implements LedgerMapper {
    final List<PointEntry> entries = new ArrayList<>();
    final Map<Long, PointAccount> accounts = new HashMap<>();
    private final Map<Long, Head> heads = new HashMap<>();
    private final List<DayRow> days = new ArrayList<>();

    @Override
    public void openChain(Head head) {
        heads.putIfAbsent(head.communityId(), head);
    }

    @Override
    public Optional<Head> findHead(long communityId) {
        return Optional.ofNullable(heads.get(communityId));
    }

    @Override
    public Head lockHead(long communityId) {
        return heads.get(communityId);
    }

    @Override
    public void moveHead(Head head) {
        heads.put(head.communityId(), head);
    }

    @Override
    public List<Long> listChains() {
        return heads.keySet().stream().sorted().toList();
    }

    @Override
    public void openAccount(long communityId, String household, Instant now) {
        if (findAccount(household).isEmpty()) {
            var id = accounts.size() + 1L;
            accounts.put(id, new PointAccount(id, communityId, household, 0, 0));
        }
    }

    @Override
    public Optional<PointAccount> findAccount(String household) {
        return accounts.values().stream()
                .filter(account -> account.householdNumber().equals(household))
                .findFirst();
    }

    @Override
    public Optional<PointAccount> accountById(long id) {
        return Optional.ofNullable(accounts.get(id));
    }

    @Override
    public Optional<PointAccount> lockAccount(String household) {
        return findAccount(household);
    }

    @Override
    public void changeBalance(long accountId, int points) {
        var old = accounts.get(accountId);
        put(new PointAccount(old.id(), old.communityId(), old.householdNumber(), old.balance() + points, old.held()));
    }

    @Override
    public void changeHeld(long accountId, int points) {
        var old = accounts.get(accountId);
        put(new PointAccount(old.id(), old.communityId(), old.householdNumber(), old.balance(), old.held() + points));
    }

    private void put(PointAccount account) {
        if (account.balance() < 0 || account.held() < 0 || account.held() > account.balance()) {
            throw new DataIntegrityViolationException("check of " + account);
        }
        accounts.put(account.id(), account);
    }

    @Override
    public void insert(PointEntry entry) {
        var isTaken = entries.stream()
                .anyMatch(other -> other.postingKey().equals(entry.postingKey())
                        || other.communityId() == entry.communityId() && other.serial() == entry.serial()
                        || entry.reversesId() != null && entry.reversesId().equals(other.reversesId()));
        if (isTaken) {
            throw new DuplicateKeyException(entry.postingKey());
        }
        entries.add(entry);
    }

    @Override
    public Optional<Posted> findByKey(String postingKey) {
        return entries.stream()
                .filter(entry -> entry.postingKey().equals(postingKey))
                .findFirst()
                .map(entry -> new Posted(entries.indexOf(entry) + 1L, entry.points(), entry.shownPoints()));
    }

    @Override
    public Optional<PointEntry> find(long id) {
        return id < 1 || id > entries.size() ? Optional.empty() : Optional.of(entries.get((int) id - 1));
    }

    @Override
    public Optional<Long> idOf(long communityId, long serial) {
        return Optional.empty();
    }

    @Override
    public boolean isReversed(long id) {
        return entries.stream().anyMatch(entry -> Long.valueOf(id).equals(entry.reversesId()));
    }

    @Override
    public List<PointEntry> listFrom(long communityId, long serial, int most) {
        return entries.stream()
                .filter(entry -> entry.communityId() == communityId && entry.serial() > serial)
                .limit(most)
                .toList();
    }

    @Override
    public int sumByRule(RuleSum sum) {
        return 0;
    }

    @Override
    public List<Long> listUnequal(long communityId) {
        return accounts.values().stream()
                .filter(account -> account.communityId() == communityId && account.balance() != sum(account.id()))
                .map(PointAccount::id)
                .toList();
    }

    int sum(long accountId) {
        return entries.stream()
                .filter(entry -> entry.accountId() == accountId)
                .mapToInt(PointEntry::points)
                .sum();
    }

    @Override
    public int sumPoints(long communityId, long serial) {
        return entries.stream()
                .filter(entry -> entry.communityId() == communityId && entry.serial() <= serial)
                .mapToInt(PointEntry::points)
                .sum();
    }

    @Override
    public List<Day> listDayTotals(long communityId, Instant from, Instant until) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<LocalDate> lastDay(long communityId) {
        return Optional.empty();
    }

    @Override
    public Optional<Instant> firstPosted(long communityId, Instant from) {
        return Optional.empty();
    }

    @Override
    public void insertDay(DayRow row) {
        days.add(row);
    }

    @Override
    public List<DayRow> listDays(long communityId) {
        return days;
    }
}
