package org.linli.petitions;

import org.linli.petitions.PetitionIntake.Received;
import org.linli.shared.UseCaseService;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.idempotency.IdempotentRequests;
import org.linli.shared.problem.InvalidRequestException;

/** Petitions of people who stay unnamed: registered and used as clues; nobody asks who it was (B-13). */
@UseCaseService
public class AnonymousPetitions {
    private final PetitionIntake intake;
    private final PetitionOffices offices;
    private final IdempotentRequests requests;

    AnonymousPetitions(PetitionIntake intake, PetitionOffices offices, IdempotentRequests requests) {
        this.intake = intake;
        this.offices = offices;
        this.requests = requests;
    }

    /** @throws InvalidRequestException naming the field that is wrong */
    public Received submit(NewPetition petition, IdempotentRequest request) {
        return requests.once("anonymous-petition", request, Received.class, () -> {
            var opened = intake.open(petition, offices.usual(null), null, null);
            return new Received(opened.caseNumber(), opened.queryCode());
        });
    }
}
