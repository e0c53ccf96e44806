package org.linli.residents;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/** Corrects or deletes one part of a person's record because he asked for it; who keeps the archive there does it. */
@UseCaseService
public class PersonCorrections {
    private static final String FIELD = "proposed";

    private final ResidentRecords records;
    private final ResidentMapper mapper;
    private final Residents residents;
    private final PersonForms forms;
    private final HealthGrounds grounds;
    private final Changes changes;
    private final ArchiveAccess access;
    private final AuditLog audit;

    PersonCorrections(
            ResidentRecords records,
            ResidentMapper mapper,
            Residents residents,
            PersonForms forms,
            HealthGrounds grounds,
            Changes changes,
            ArchiveAccess access,
            AuditLog audit) {
        this.records = records;
        this.mapper = mapper;
        this.residents = residents;
        this.forms = forms;
        this.grounds = grounds;
        this.changes = changes;
        this.access = access;
        this.audit = audit;
    }

    /**
     * Says no to what could not be written down.
     *
     * @throws InvalidRequestException naming {@code proposed}
     * @throws NotFoundException if there is no such person
     */
    public void check(String number, PersonPart part, String proposed) {
        var person = records.find(number).orElseThrow(NotFoundException::new);
        var problems = forms.read(form(person.details(), part, proposed, FIELD), person.details())
                .problems();
        if (!problems.isEmpty()) {
            var first = problems.get(0);
            throw new InvalidRequestException(FIELD, first.messageKey(), first.arguments());
        }
    }

    /**
     * Writes the part as a correction: the earlier state stays readable among the versions. What he proposes of his health he
     * agrees to by that.
     *
     * @param asked on what paper he asked for it
     * @throws NotFoundException if the person is not where the user keeps the archive
     */
    public void correct(String number, PersonPart part, String proposed, String asked, String note, CurrentUser user) {
        var person = records.find(number).orElseThrow(NotFoundException::new);
        check(number, part, proposed);
        residents.change(
                person.number(),
                form(person.details(), part, proposed, asked),
                new Amendment(true, null, note, person.version()),
                user);
    }

    /**
     * Deletes an optional part from the record and from all its earlier states; it cannot be brought back.
     *
     * @throws InvalidRequestException if the law makes the community keep it
     * @throws NotFoundException if the person is not where the user keeps the archive
     */
    public void delete(String number, PersonPart part, CurrentUser user) {
        if (!part.isOptional()) {
            throw new InvalidRequestException("part", "resident.part.kept");
        }
        var person = records.locked(number, access.places(user, ArchiveAccess.WRITE));
        mapper.erase(person.id(), part);
        mapper.erasePast(person.id(), part);
        if (part == PersonPart.HEALTH) {
            grounds.forget(person.id());
        }
        audit.record("erase-resident", "resident:" + person.number(), AuditResult.SUCCESS, part.field());
    }

    private PersonForm form(PersonDetails now, PersonPart part, String text, String asked) {
        return new PersonForm(
                part == PersonPart.NAME ? text : now.name().value(),
                now.documentKind() == null && part == PersonPart.DOCUMENT
                        ? DocumentKind.RESIDENT_ID
                        : now.documentKind(),
                part == PersonPart.DOCUMENT ? text : null,
                part == PersonPart.PHONE ? text : null,
                part == PersonPart.SEX ? text : now.sex(),
                part == PersonPart.BIRTH_DATE ? day(text) : now.birthDate(),
                part == PersonPart.NATION ? text : now.nation(),
                part == PersonPart.EDUCATION ? text : now.education(),
                part == PersonPart.POLITICAL_STATUS ? text : now.politicalStatus(),
                part == PersonPart.MARRIAGE ? text : now.marriage(),
                part == PersonPart.HEALTH ? text : now.health(),
                part == PersonPart.CRAFT ? text : now.craft(),
                part == PersonPart.WORK_AWAY ? text : now.workAway(),
                part == PersonPart.WORK_PLACE ? text : now.workPlace(),
                new HealthGround(HealthGround.Kind.SELF, null, changes.today(), asked));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw new InvalidRequestException(FIELD, "resident.part.day");
        }
    }
}
