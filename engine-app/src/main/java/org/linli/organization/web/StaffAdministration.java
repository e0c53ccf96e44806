package org.linli.organization.web;

import java.time.Instant;
import org.linli.organization.NewStaff;
import org.linli.organization.Post;
import org.linli.organization.PostService;
import org.linli.organization.StaffChange;
import org.linli.organization.StaffMember;
import org.linli.organization.StaffService;
import org.linli.security.Accounts;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.shared.UseCaseService;

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
        var detail = before.isActive() == after.isActive() ? null : "active: " + after.isActive();
        audit.record("change-staff", "account:" + username, AuditResult.SUCCESS, detail);
        return after;
    }

    Post addPost(String username, String unitCode, String role, Instant validFrom, Instant validUntil) {
        var post = posts.add(username, unitCode, role, validFrom, validUntil);
        audit.record("add-post", "account:" + username, AuditResult.SUCCESS, detail(post));
        return post;
    }

    void endPost(String username, long postId) {
        var post = posts.end(username, postId);
        audit.record("end-post", "account:" + username, AuditResult.SUCCESS, detail(post));
    }

    private static String detail(Post post) {
        return "%s in %s, %s to %s".formatted(post.role(), post.unitCode(), post.validFrom(), post.validUntil());
    }
}
