package org.linli.organization.web;

import java.time.Instant;
import java.util.List;
import org.linli.organization.NewStaff;
import org.linli.organization.Post;
import org.linli.organization.PostPeriod;
import org.linli.organization.PostService;
import org.linli.organization.StaffChange;
import org.linli.organization.StaffImport;
import org.linli.organization.StaffMember;
import org.linli.organization.StaffService;
import org.linli.security.Accounts;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.InitialPassword;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.DomainException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Changes of people, their accounts and posts together with their lines in the audit log: all or nothing. */
@UseCaseService
class StaffAdministration {

    /** A new member of staff, with the password that he is to be told. */
    record Added(StaffMember member, String initialPassword) {}

    private final StaffService staff;
    private final PostService posts;
    private final Accounts accounts;
    private final AuditLog audit;

    StaffAdministration(StaffService staff, PostService posts, Accounts accounts, AuditLog audit) {
        this.staff = staff;
        this.posts = posts;
        this.accounts = accounts;
        this.audit = audit;
    }

    Added add(NewStaff person, String username) {
        accounts.checkUsername(username); // before the first write
        var password = accounts.open(staff.add(person), username);
        audit.record("add-staff", "account:" + username, AuditResult.SUCCESS, person.name());
        return new Added(staff.member(username), password);
    }

    StaffMember change(String username, StaffChange change) {
        var before = staff.member(username);
        var after = staff.change(username, change);
        if (before.isActive() != after.isActive()) {
            accounts.setActive(after.id(), after.isActive());
        }
        audit.record("change-staff", "account:" + username, AuditResult.SUCCESS, Differences.of(before, after));
        return after;
    }

    Post addPost(String username, String unitCode, String role, Instant validFrom, Instant validUntil) {
        var post = posts.add(username, unitCode, role, validFrom, validUntil);
        audit.record("add-post", "account:" + username, AuditResult.SUCCESS, detail(post));
        return post;
    }

    Post changeEnd(String username, long postId, PostPeriod period) {
        var post = posts.changeEnd(username, postId, period);
        audit.record("change-post", "account:" + username, AuditResult.SUCCESS, detail(post));
        return post;
    }

    void endPost(String username, long postId, String by) {
        var post = posts.end(username, postId, by);
        audit.record("end-post", "account:" + username, AuditResult.SUCCESS, detail(post));
    }

    /** Somebody leaves for good: his account is shut and every post that he holds or was to hold ends. */
    StaffMember leave(String username, int version, String by) {
        var member = staff.member(username);
        var change = new StaffChange(member.name(), member.title(), member.phone(), false, version, by);
        var left = staff.change(username, change);
        for (var post : member.posts()) {
            posts.endOfLeaver(post, by);
            audit.record("end-post", "account:" + username, AuditResult.SUCCESS, detail(post));
        }
        accounts.setActive(left.id(), false);
        audit.record("leave", "account:" + username, AuditResult.SUCCESS, null);
        return staff.member(username);
    }

    /** Adds the people of a checked file with their posts, all or none; {@code passwords} are of the new ones in turn. */
    void addAll(List<StaffImport.Person> people, List<InitialPassword> passwords) {
        try {
            var next = passwords.iterator();
            for (var person : people) {
                if (!person.isKnown()) {
                    accounts.open(staff.add(person.staff()), person.username(), next.next());
                    audit.record(
                            "add-staff",
                            "account:" + person.username(),
                            AuditResult.SUCCESS,
                            person.staff().name());
                }
                person.posts()
                        .forEach(post -> addPost(
                                person.username(), post.unitCode(), post.role(), post.validFrom(), post.validUntil()));
            }
        } catch (DomainException changedSince) { // as a refusal it would let the people before stay
            throw new OptimisticLockingFailureException("People changed since the file was checked", changedSince);
        }
        audit.record("import-staff", null, AuditResult.SUCCESS, Integer.toString(people.size()));
    }

    private static String detail(Post post) {
        return "%s in %s, %s to %s".formatted(post.role(), post.unitCode(), post.validFrom(), post.validUntil());
    }
}
